import { hasBudget } from '../../shared/findings/expectations'
import { priceLevels } from '../../shared/findings/priceLevels'
import { printed, verdictOf } from '../../shared/findings/verdict'
import { sourceOf } from '../../shared/source/source'
import { amount, type Cell, type TableModel, text } from '../../shared/ui/table'
import type { Programme } from './economyQuery'
import type { Voice } from './voice'

export type BudgetYear = Programme['budgetByYear'][number]

/** What the budget ends with, and from when on its saving is larger than its investment. Null: there is no budget. */
export function budgetFinding(programme: Programme, { words, format }: Voice): string | null {
  const inAll = programme.budgetInAll[0]
  if (!hasBudget(programme) || inAll === undefined) return null
  const ends = words.budgetEnds(words.aVerdict(printed(verdictOf(inAll.net), format.money)))
  const turn = turningYear(programme.budgetByYear)
  return turn === null ? ends : words.budgetTurns(ends, String(turn))
}

/** The first year from which on every year saves more than it invests. Null: the last one does not, or all do. */
function turningYear(years: readonly BudgetYear[]): number | null {
  const lastLoss = years.findLastIndex(({ net }) => net >= 0)
  return lastLoss < 0 ? null : (years[lastLoss + 1]?.year ?? null)
}

/** Which prices the budget is in. Nothing where there is no budget. */
export function budgetPrices(programme: Programme, voice: Voice): string {
  if (!hasBudget(programme)) return ''
  const levels = programme.budgetByPriceLevel
  const named = levels.filter(({ priceLevel }) => priceLevel !== null).length
  return [voice.words.prices(priceLevels(programme, voice), named < levels.length), named > 1 && voice.words.severalPrices].filter(Boolean).join(' ')
}

/** Investment, saving and net by year, in millions and in words. Null: there is no budget. */
export function budgetTable(programme: Programme, voice: Voice): TableModel | null {
  const { words, format } = voice
  const inAll = programme.budgetInAll[0]
  if (!hasBudget(programme) || inAll === undefined) return null
  const cells = ({ investment, saving, net }: Omit<BudgetYear, 'year'>): Cell[] => [
    ...[investment, saving, net].map((kroner) => amount(kroner, format.millions)),
    text(words.verdictWord(printed(verdictOf(net), format.money))),
  ]
  return {
    name: 'netto-budget',
    caption: words.budgetCaption,
    unit: words.millionKroner,
    exactUnit: words.kroner,
    source: sourceOf(voice, 'budget'),
    columns: [{ label: words.year }, { label: words.investment }, { label: words.saving }, { label: words.net }, { label: words.inWords, unit: '' }],
    rows: [
      ...programme.budgetByYear.map((year) => ({ label: String(year.year), cells: cells(year) })),
      { label: words.inAll, kind: 'sum', cells: cells(inAll) },
    ],
  }
}
