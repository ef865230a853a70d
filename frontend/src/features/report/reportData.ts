import type { ManagementReportQuery } from '../../gql/report/graphql'
import type { Answer } from '../../shared/api/execute'
import { problemAt, type Problem } from '../../shared/api/problems'
import { amount, type Cell } from '../../shared/ui/table'
import type { Voice } from './voice'

export type Programme = NonNullable<ManagementReportQuery['programme']>
export type Report = NonNullable<Programme['report']>
export type Economy = Report['economy']
export type CohortEconomy = Economy['cohorts'][number]

/** A report as the API answered it, with what it could not compute. */
export interface ReportData {
  programme: Programme
  report: Report
  problems: readonly Problem[]
}

/** Null: the API has no report for the day, and the problems say why. */
export function readReport(answer: Answer<ManagementReportQuery> | undefined): ReportData | null {
  const programme = answer?.data.programme
  return programme?.report ? { programme, report: programme.report, problems: answer?.problems ?? [] } : null
}

const economyPath = ['programme', 'report', 'economy']

/** An amount in 1.000 kr., nothing, or why it could not be computed. The path begins at the report's economy. */
export function amountCell(data: ReportData, voice: Voice, value: number | null, path: (string | number)[]): Cell {
  const problem = value === null ? problemAt(data.problems, [...economyPath, ...path]) : undefined
  return problem ? { kind: 'failed', reason: problem.message } : amount(value, voice.format.thousands)
}

export function cohortOf(data: ReportData, cohort: CohortEconomy['cohort']): CohortEconomy | undefined {
  return data.report.economy.cohorts.find((economy) => economy.cohort === cohort)
}

export function cohortPath(data: ReportData, cohort: CohortEconomy['cohort']): (string | number)[] {
  return ['cohorts', data.report.economy.cohorts.findIndex((economy) => economy.cohort === cohort)]
}
