import { number, type TableModel } from '../../../shared/ui/table'
import { priceLevels } from '../priceLevels'
import type { Programme } from '../reportData'
import type { Voice } from '../voice'

/** The budget by year: investment, budgeted saving, and both together. Null: there is no budget. */
export function netBudgetTable(programme: Programme, voice: Voice): TableModel | null {
  const { words, format } = voice
  const [inAll] = programme.budgetInAll
  const years = programme.budgetByYear
  if (inAll === undefined || years.length === 0) return null
  const sums = [...years, inAll]
  const row = (key: 'investment' | 'saving' | 'net') => sums.map((sum) => number(sum[key], format.millions))
  return {
    name: 'netto-budget',
    caption: words.netBudget,
    unit: `${words.millionKroner}, ${words.priceLevel(priceLevels(programme, voice))}`,
    note: 'SIGN_RULE',
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
