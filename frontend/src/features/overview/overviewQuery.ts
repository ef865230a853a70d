import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { OverviewDocument, type OverviewQuery, StandingsDocument, type StandingFragment } from '../../gql/overview/graphql'
import type { Answer } from '../../shared/api/execute'
import { execute } from '../../shared/api/execute'
import type { Problem } from '../../shared/api/problems'
import type { IsoDate } from '../../shared/i18n/date'
import { apiLanguages, type Language } from '../../shared/i18n/language'

type Programme = NonNullable<OverviewQuery['programme']>

/** A programme and its report of a day, with what could not be computed. */
export interface OverviewData {
  programme: Programme
  report: NonNullable<Programme['report']>
  problems: readonly Problem[]
}

export type Standing = StandingFragment

/** Null: the API has no report for the day, and the problems say why. */
export function readOverview(answer: Answer<OverviewQuery> | undefined): OverviewData | null {
  const programme = answer?.data.programme
  return programme?.report ? { programme, report: programme.report, problems: answer?.problems ?? [] } : null
}

/** What a committee asks first; the answer before it stays until it has come. */
export function overviewQuery(programme: string, asOf: IsoDate, language: Language) {
  return queryOptions({
    queryKey: ['overview', programme, asOf, language],
    queryFn: ({ signal }) => execute(OverviewDocument, { programme, asOf, language: apiLanguages[language] }, signal),
    placeholderData: keepPreviousData,
  })
}

/** How the interventions stand against their goals: those below first, then those of whom it cannot be told yet. */
export function standingsQuery(programme: string, asOf: IsoDate) {
  return queryOptions({
    queryKey: ['standings', programme, asOf],
    queryFn: async ({ signal }) => (await execute(StandingsDocument, { programme, asOf }, signal)).data,
    placeholderData: keepPreviousData,
  })
}
