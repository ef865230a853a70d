import { yearOf } from '../../shared/i18n/date'
import { sourceOf } from '../../shared/source/source'
import { amount, type Cell, number, type TableModel } from '../../shared/ui/table'
import { spendingKind } from '../../shared/findings/spending'
import type { EconomyData } from './economyQuery'
import type { DivisionName } from './search'
import type { Voice } from './voice'

/** What was spent of what was expected, and the whole budget, as the API sums them. */
export interface Spent {
  actual: number
  expected: number
  difference: number
  usedShare: number | null
  budget: number
}

export interface SpentRow extends Spent {
  label: string
}

export interface Consumption {
  division: DivisionName
  /** Only the year of the day. */
  thisYear: boolean
  rows: SpentRow[]
  inAll: Spent
}

/** Consumption by committee, category or year. Null: it is not computed, or nothing is booked or budgeted. */
export function consumptionOf({ programme }: EconomyData, division: DivisionName, onlyYear: boolean): Consumption | null {
  const thisYear = onlyYear && division !== 'aar'
  const inAll = (thisYear ? programme.inAllThisYear : programme.inAll)?.[0]
  const rows = rowsOf()
  if (!inAll || rows.length === 0) return null
  return { division, thisYear, rows, inAll }

  function rowsOf(): SpentRow[] {
    switch (division) {
      case 'udvalg':
        return ((thisYear ? programme.byCommitteeThisYear : programme.byCommittee) ?? []).map((sum) => ({ ...sum, label: sum.committee?.name ?? '' }))
      case 'kategori': {
        // A category of budgeted savings alone has no consumption; it stands in the net budget.
        const spending = new Set((programme.byCategory ?? []).filter(hasSpending).map(({ category }) => category))
        return ((thisYear ? programme.byCategoryThisYear : programme.byCategory) ?? [])
          .filter(({ category }) => spending.has(category))
          .map((sum) => ({ ...sum, label: sum.category ?? '' }))
      }
      case 'aar':
        return (programme.byYear ?? []).filter(hasSpending).map((sum) => ({ ...sum, label: String(sum.year) }))
    }
  }
}

function hasSpending({ actual, expected, budget }: Spent): boolean {
  return actual !== 0 || expected !== 0 || budget !== 0
}

/** So many shares a title can name. */
const mostNamed = 3

/** How large a part of the expected is spent, by each of the rows where they are few. */
export function consumptionFinding({ division, rows, inAll }: Consumption, { words, format }: Voice): string {
  const percent = (share: number) => words.percent(format.count(share))
  const told = rows.flatMap(({ label, usedShare }) => (usedShare === null ? [] : [{ usedShare, place: words.place[division](label) }]))
  if (inAll.usedShare === null) return words.nothingExpected
  if (told.length === 0 || told.length > mostNamed) return words.usedInAll(percent(inAll.usedShare))
  return told.map(({ usedShare, place }, index) => (index === 0 ? words.usedOf : words.usedAlso)(percent(usedShare), place)).join(', ')
}

export function consumptionSentence({ inAll: { actual, expected, difference } }: Consumption, { words, format }: Voice): string {
  const kind = spendingKind(actual, expected)
  if (kind === 'same') return words.consumptionSentenceSame(format.thousands(actual))
  return words.consumptionSentence(format.thousands(actual), format.thousands(expected), words.moreOrLess(kind, format.thousands(Math.abs(difference))))
}

export function consumptionTable(data: EconomyData, consumption: Consumption, voice: Voice): TableModel {
  const { words, format } = voice
  const { division, thisYear, rows, inAll } = consumption
  const day = format.day(data.report.asOf)
  const year = String(yearOf(data.report.asOf))
  const name = words.divisions[division]
  return {
    name: `forbrug-efter-${division}${thisYear ? `-${year}` : ''}`,
    caption: thisYear ? words.consumptionYearCaption(name, year, day) : words.consumptionCaption(name, day),
    unit: words.thousandKroner,
    exactUnit: words.kroner,
    source: sourceOf(voice, 'postings', 'budget'),
    columns: [
      { label: name },
      { label: words.consumption },
      { label: words.expected, detail: words.expectedToDay },
      { label: words.difference, detail: words.fromExpected },
      { label: words.used, unit: words.percentOfExpected },
      { label: words.budgetWhole, detail: thisYear ? words.budgetYearDetail(year) : division === 'aar' ? undefined : words.budgetWholeDetail },
    ].map(({ detail, ...column }) => ({ ...column, ...(detail !== undefined && { detail }) })),
    rows: [
      ...rows.map((row) => ({ label: row.label, cells: cells(row, voice) })),
      { label: words.inAll, kind: 'sum', cells: cells(inAll, voice) },
    ],
  }
}

function cells({ actual, expected, difference, usedShare, budget }: Spent, { words, format }: Voice): Cell[] {
  return [
    amount(actual, format.thousands),
    amount(expected, format.thousands),
    amount(difference, (size) => words.lessOrMore(spendingKind(actual, expected), format.thousands(Math.abs(size)))),
    number(usedShare, (share) => format.decimal(share, 1)),
    amount(budget, format.thousands),
  ]
}
