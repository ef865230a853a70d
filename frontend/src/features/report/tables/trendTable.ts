import type { Report } from '../reportData'
import { number, type TableModel } from '../../../shared/ui/table'
import { recipientSeries } from '../recipientSeries'
import type { Voice } from '../voice'

export function trendTable(report: Report, { words, format }: Voice): TableModel {
  return {
    name: 'modtagere',
    caption: words.trendCaption,
    unit: words.citizensUnit,
    columns: [
      { label: words.day },
      { label: words.actual },
      { label: words.expected },
      { label: words.difference },
    ],
    rows: recipientSeries(report).map(({ date, recipients, expected }) => {
      const difference = expected === null ? null : recipients - expected
      return {
        label: format.day(date),
        cells: [
          number(recipients, format.count),
          number(expected, (value) => format.decimal(value, 1)),
          number(difference, (value) =>
            words.fewerOrMore(value === 0 ? 'same' : value < 0 ? 'fewer' : 'more', format.decimal(Math.abs(value), 1)),
          ),
        ],
      }
    }),
  }
}
