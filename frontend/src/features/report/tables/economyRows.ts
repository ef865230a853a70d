import type { Cell } from '../../../shared/ui/table'
import { amountCell, cohortOf, cohortPath, type ReportData } from '../reportData'
import type { Voice } from '../voice'

export type Amount = 'derivedTotal' | 'savings' | 'netReturn'

const cohorts = ['BASELINE', 'INFLOW'] as const

/** An amount of the baseline, of the inflow and of both. */
export function cohortAmounts(data: ReportData, voice: Voice, amount: Amount): Cell[] {
  return [
    ...cohorts.map((cohort) =>
      amountCell(data, voice, cohortOf(data, cohort)?.[amount] ?? null, [...cohortPath(data, cohort), amount]),
    ),
    amountCell(data, voice, data.report.economy[amount], [amount]),
  ]
}

/** The derived costs of one category; a cohort without a day in it has nothing there. */
export function categoryAmounts(data: ReportData, voice: Voice, category: string): Cell[] {
  const inCohorts = cohorts.map((cohort) => {
    const costs = cohortOf(data, cohort)?.derivedCosts ?? []
    const index = costs.findIndex((cost) => cost.category === category)
    const path = [...cohortPath(data, cohort), 'derivedCosts', index, 'amount']
    return amountCell(data, voice, costs[index]?.amount ?? null, path)
  })
  const all = data.report.economy.derivedCosts
  const index = all.findIndex((cost) => cost.category === category)
  return [...inCohorts, amountCell(data, voice, all[index]?.amount ?? null, ['derivedCosts', index, 'amount'])]
}
