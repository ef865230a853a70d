import { sourceOf } from '../../shared/source/source'
import { type Cell, number, type TableModel } from '../../shared/ui/table'
import type { FlowsData } from './flowsQuery'
import { destinations, origins, wayBetween } from './places'
import type { Voice } from './voice'

/** From rows to columns, with the sums that the API tells; who stayed is told in words. */
export function matrixOf({ ways, from, to }: FlowsData, voice: Voice): TableModel {
  const { words, format } = voice
  const rows = origins(ways, voice)
  const columns = destinations(ways, voice)
  const cell = (citizens: number | null, stays = false): Cell =>
    citizens === null
      ? { kind: 'hidden', text: words.hidden }
      : number(citizens, (count) => (stays && count > 0 ? words.stayed(format.count(count)) : format.count(count)))
  return {
    name: 'bevaegelser',
    caption: words.caption(format.day(from), format.day(to)),
    unit: words.citizensUnit,
    source: sourceOf(voice, 'spells', 'visitations'),
    columns: [{ label: words.fromColumn }, ...columns.map(({ name }) => ({ label: name })), { label: words.inAll }],
    rows: [
      ...rows.map((row) => ({
        label: row.name,
        cells: [
          ...columns.map((column) => {
            const way = wayBetween(ways, row, column)
            return cell(way ? way.citizens : 0, row.code === column.code)
          }),
          cell(row.citizens),
        ],
      })),
      {
        label: words.inAll,
        kind: 'sum' as const,
        cells: [...columns.map(({ citizens }) => cell(citizens)), cell(ways[0]?.population ?? 0)],
      },
    ],
  }
}
