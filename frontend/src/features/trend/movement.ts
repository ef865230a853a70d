import { sourceOf } from '../../shared/source/source'
import { type Cell, number, type TableModel } from '../../shared/ui/table'
import type { Movement } from './trendQuery'
import type { Voice } from './voice'

/** Who came and who left in a month, as it is drawn; null: a part of it is hidden. */
export function countsOf({ new: fresh, back, out }: Movement): { fresh: number; back: number; out: number } | null {
  return fresh === null || back === null || out === null ? null : { fresh, back, out }
}

/** Whether more left than came in the last month that has ended. */
export function movementFinding(months: readonly Movement[], { words, format }: Voice): string {
  const last = months.at(-1)
  if (last === undefined) return words.movementNone
  const { out, new: fresh, back, before, stock } = last
  if (out === null || fresh === null || back === null || before === null || stock === null) return words.movement
  // What came in is told by the stock, so that nothing is added up here.
  const into = stock - before + out
  const kind = stock < before ? 'out' : stock > before ? 'in' : 'same'
  return words.movementFinding(kind, format.month(`${last.month}-01`), format.count(out), format.count(into))
}

/** How the stock came about in the last month, as a sum. */
export function movementSentence(months: readonly Movement[], { words, format }: Voice): string {
  const last = months.at(-1)
  if (last === undefined) return ''
  const { before, new: fresh, back, out, stock, cameAndWent } = last
  if (before === null || fresh === null || back === null || out === null || stock === null) return ''
  const sum = words.movementSentence(sentenceCaseMonth(format.month(`${last.month}-01`)), ...([before, fresh, back, out, stock].map(format.count) as Five))
  return cameAndWent === null || cameAndWent === 0 ? sum : `${sum} ${words.cameAndWent(format.count(cameAndWent), cameAndWent === 1)}`
}

type Five = [string, string, string, string, string]

function sentenceCaseMonth(month: string): string {
  return month.charAt(0).toUpperCase() + month.slice(1)
}

export function movementTable(months: readonly Movement[], voice: Voice): TableModel {
  const { words, format } = voice
  const cell = (citizens: number | null): Cell => (citizens === null ? { kind: 'hidden', text: words.hidden } : number(citizens, format.count))
  return {
    name: 'til-og-fra',
    caption: words.movementCaption,
    unit: words.citizensUnit,
    source: sourceOf(voice, 'spells', 'visitations'),
    columns: [
      { label: words.monthColumn },
      { label: words.before },
      { label: words.fresh },
      { label: words.back },
      { label: words.out },
      { label: words.stockColumn },
      { label: words.passing, detail: words.passingDetail },
    ],
    rows: months.map(({ month, before, new: fresh, back, out, stock, cameAndWent }) => ({
      label: format.month(`${month}-01`),
      cells: [before, fresh, back, out, stock, cameAndWent].map(cell),
    })),
  }
}
