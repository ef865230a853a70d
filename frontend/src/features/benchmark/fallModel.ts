import { number, type Row, type TableModel, text } from '../../shared/ui/table'
import { monthOf, periodInWords } from './answer'
import type { Comparison, Municipality } from './benchmarkQuery'
import type { Period } from './period'
import type { BenchmarkSearch } from './search'
import type { Voice } from './voice'

/** The municipalities that the search lets through, in the order that it asks for. */
export function listed({ municipalities }: Comparison, search: BenchmarkSearch): Municipality[] {
  const wanted = fold(search.find ?? '')
  const found = municipalities.filter(({ municipality }) => fold(municipality.name).includes(wanted))
  const ordered = search.orden === undefined ? found : found.toSorted(orders[search.orden])
  return search.retning ? ordered.toReversed() : ordered
}

const danish = new Intl.Collator('da')

const orders = {
  navn: (a: Municipality, b: Municipality) => danish.compare(a.municipality.name, b.municipality.name),
  foerste: (a: Municipality, b: Municipality) => (a.first ?? -1) - (b.first ?? -1),
  sidste: (a: Municipality, b: Municipality) => (a.last ?? -1) - (b.last ?? -1),
}

/** In any case; aa and å are the same. */
function fold(name: string): string {
  return name.toLowerCase().replaceAll('aa', 'å')
}

/** What the page lists, ready to leave it. */
export function fallTable(rows: readonly Municipality[], own: Municipality | null, period: Period, voice: Voice): TableModel {
  const { words, format } = voice
  return {
    name: 'kommuner',
    caption: words.caption(periodInWords(period, voice)),
    unit: '',
    source: words.sourceName,
    columns: [
      { label: words.municipality },
      { label: words.rank, unit: '' },
      { label: format.month(monthOf(period.from)), unit: words.citizens },
      { label: format.month(monthOf(period.to)), unit: words.citizens },
      { label: words.fall, unit: words.percent },
    ],
    rows: rows.map(
      (row): Row => ({
        label: row === own ? `${row.municipality.name}, ${words.ours}` : row.municipality.name,
        cells: [
          row.rank === null ? text('') : number(row.rank, format.count),
          number(row.first, format.count),
          number(row.last, format.count),
          number(row.fall, (fall) => format.decimal(fall, 1)),
        ],
      }),
    ),
  }
}
