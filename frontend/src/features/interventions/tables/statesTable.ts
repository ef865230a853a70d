import { number, type TableModel } from '../../../shared/ui/table'
import type { IsoDate } from '../../../shared/i18n/date'
import type { InterventionResults } from '../intervention'
import type { Voice } from '../voice'

/** Where the participants are on the day, and after the end of their enrolment. */
export function statesTable(results: InterventionResults, asOf: IsoDate, { words, format }: Voice): TableModel {
  const one = (share: number) => format.decimal(share, 1)
  return {
    name: 'status',
    caption: words.nowCaption(format.day(asOf)),
    source: words.sourceName,
    columns: [{ label: words.statusHead }, { label: words.count, unit: words.citizensUnit }, { label: words.shareOfAll, unit: words.shareUnit }],
    rows: [
      ...results.states.map(({ state, citizens, share }) => ({
        label: words.states[state],
        cells: [number(citizens, format.count), number(share, one)],
      })),
      ...(results.outsidePopulation
        ? [{ label: words.outside, cells: [number(results.outsidePopulation, format.count), number(null, one)] }]
        : []),
      { label: words.rowParticipants, kind: 'sum' as const, cells: [number(results.participants, format.count), number(null, one)] },
    ],
  }
}
