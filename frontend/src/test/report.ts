import type { ManagementReportQuery } from '../gql/report/graphql'
import { readReport, type ReportData } from '../features/report/reportData'
import type { Voice } from '../features/report/voice'
import { da } from '../features/report/words/da'
import { en } from '../features/report/words/en'
import { createFormat } from '../shared/i18n/format'
import type { Problem } from '../shared/api/problems'
import answer from './fixtures/managementReport.json'

export const danish: Voice = { words: da, format: createFormat('da') }
export const english: Voice = { words: en, format: createFormat('en') }

/** KIK II on 31-08-2018 as the API answers it; every call gives a copy to change. */
export function kik2(problems: Problem[] = []): ReportData {
  const data = readReport({ data: structuredClone(answer) as ManagementReportQuery, problems })
  if (data === null) throw new Error('the fixture holds no report')
  return data
}

/** Text with ordinary spaces, as one reads it. */
export function readable(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
