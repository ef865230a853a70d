import { problemAt } from '../../shared/api/problems'
import { sourceOf } from '../../shared/source/source'
import { amount, type Cell, number, type TableModel, text } from '../../shared/ui/table'
import { amountCell } from './amountCell'
import type { CohortName, EconomyData, RatedDays } from './economyQuery'
import type { Voice } from './voice'

/** An amount of a cohort, with the days at each rate that make it. */
export interface OpenableAmount {
  /** Its name in the address. */
  key: string
  label: string
  cohort: CohortName
  /** In kroner and øre, or why there is none. */
  cell: Cell
  lines: readonly Line[]
}

interface Line extends RatedDays {
  /** Why the days have no amount. */
  problem: string | undefined
}

const addressName: Record<CohortName, string> = { BASELINE: 'udgangspunkt', INFLOW: 'tilgang' }

/** The derived costs of a cohort by category, and its savings. */
export function amountsOf(data: EconomyData, cohort: CohortName, voice: Voice): OpenableAmount[] {
  const { words } = voice
  const { cohorts } = data.report.economy
  const index = cohorts.findIndex((economy) => economy.cohort === cohort)
  const economy = cohorts[index]
  if (economy === undefined) return []
  const print = exactly(voice)
  const costs = economy.derivedCosts.map(({ category, name, amount: kroner }, at): OpenableAmount => ({
    key: `${addressName[cohort]}.${category}`,
    label: words.named(category, name),
    cohort,
    cell: amountCell(data, kroner, ['cohorts', index, 'derivedCosts', at, 'amount'], print),
    lines: linesOf(data, cohort, 'derivedDays').filter((line) => line.category?.code === category),
  }))
  const saved = linesOf(data, cohort, 'savedDays')
  const savings: OpenableAmount = {
    key: `${addressName[cohort]}.besparelse`,
    label: words.savingOf,
    cohort,
    cell: amountCell(data, economy.savings, ['cohorts', index, 'savings'], print),
    lines: saved,
  }
  return saved.length > 0 || costs.length > 0 ? [...costs, savings] : []
}

function linesOf({ programme, problems }: EconomyData, cohort: CohortName, days: 'derivedDays' | 'savedDays'): Line[] {
  const cohorts = programme.cohort?.economy?.cohorts ?? []
  const index = cohorts.findIndex((part) => part.cohort === cohort)
  return (cohorts[index]?.[days] ?? []).map((line, at) => ({
    ...line,
    problem: problemAt(problems, ['programme', 'cohort', 'economy', 'cohorts', index, days, at, 'amount'])?.message,
  }))
}

/** The days at each rate, what they make, and their sum as the API has it. */
export function daysTable({ key, label, cohort, cell, lines }: OpenableAmount, voice: Voice): TableModel {
  const { words, format } = voice
  const print = exactly(voice)
  return {
    name: `dage-${key.replace('.', '-')}`,
    caption: words.daysCaption(label, words.cohortName[cohort]),
    source: sourceOf(voice, 'spells', 'visitations', 'rates'),
    columns: [
      { label: words.benefit },
      { label: words.validity, unit: '' },
      { label: words.days, unit: '' },
      { label: words.rate, unit: words.perMonth },
      { label: words.amount, unit: words.kroner },
    ],
    rows: [
      ...lines.map(({ benefit, from, to, days, rate, amount: kroner, problem }) => ({
        label: words.named(benefit.code, benefit.name),
        cells: [
          text(words.from(format.day(from), format.day(to))),
          number(days, format.count),
          rate === null ? text(words.noRate) : amount(rate, print),
          problem === undefined ? amount(kroner, print) : ({ kind: 'failed', reason: problem } as const),
        ],
      })),
      { label: words.inAll, kind: 'sum', cells: [text(''), text(''), text(''), cell] },
    ],
  }
}

function exactly({ format }: Voice): (kroner: number) => string {
  return (kroner) => format.decimal(kroner, 2)
}
