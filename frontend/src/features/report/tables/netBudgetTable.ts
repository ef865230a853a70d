import { amount, type TableModel } from '../../../shared/ui/table'
import { priceLevels } from '../../../shared/findings/priceLevels'
import type { Programme } from '../reportData'
import type { Voice } from '../voice'
import { sourceOf } from '../../../shared/source/source'

/** The budget by year: investment, budgeted saving, and both together. Null: there is no budget. */
export function netBudgetTable(programme: Programme, voice: Voice): TableModel | null {
  const { words, format } = voice
  const [inAll] = programme.budgetInAll
  const years = programme.budgetByYear
  if (inAll === undefined || years.length === 0) return null
  const sums = [...years, inAll]
  const row = (key: 'investment' | 'saving' | 'net') => sums.map((sum) => amount(sum[key], format.millions))
  const prices = words.priceLevel(priceLevels(programme, voice))
  return {
    name: 'netto-budget',
    caption: words.netBudget,
    unit: `${words.millionKroner}, ${prices}`,
    exactUnit: `${words.kroner}, ${prices}`,
    note: 'SIGN_RULE',
    source: sourceOf(voice, 'budget'),
    columns: [
      { label: words.item, spoken: true },
      ...years.map((sum) => ({ label: String(sum.year) })),
      { label: words.total },
    ],
    rows: [
      { label: words.investment, cells: row('investment') },
      { label: words.budgetedSaving, cells: row('saving') },
      { label: words.netBudget, kind: 'sum', note: 'ROUNDING', cells: row('net') },
    ],
  }
}
