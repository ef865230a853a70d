import { sourceOf } from '../source/source'
import { number, type TableModel } from '../ui/table'
import type { Development, DevelopmentVoice } from './development'
import { recipientSeries } from './recipientSeries'

export function trendTable(data: Development, voice: DevelopmentVoice): TableModel {
  const { words, format } = voice
  const series = recipientSeries(data)
  const compared = series.some((point) => point.expected !== null)
  return {
    name: 'modtagere',
    caption: words.trendCaption,
    unit: words.citizensUnit,
    source: sourceOf(voice, 'spells', 'visitations', ...(compared ? (['targets'] as const) : [])),
    caveats: ['STOCK_IS_NOT_COHORT'],
    columns: [
      { label: words.day },
      { label: words.actual },
      { label: words.expected },
      { label: words.difference },
    ],
    rows: series.map(({ date, recipients, expected }) => {
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
