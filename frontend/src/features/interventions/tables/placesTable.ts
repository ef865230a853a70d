import { number, type TableModel } from '../../../shared/ui/table'
import type { InterventionResults } from '../intervention'
import type { Voice } from '../voice'

/** The places taken on each day of the chart. */
export function placesTable(results: InterventionResults, { words, format }: Voice): TableModel {
  return {
    name: 'pladser',
    caption: words.placesCaption,
    source: words.sourceName,
    columns: [{ label: words.month }, { label: words.active, unit: words.citizensUnit }, { label: words.places }],
    rows: results.places.map(({ date, active, places }) => ({
      label: format.day(date),
      cells: [number(active, format.count), number(places, format.count)],
    })),
  }
}
