import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  EconomyCourseDocument,
  type EconomyCourseQuery,
  EconomyDocument,
  type EconomyQuery,
  PublishedInvestmentsDocument,
  type PublishedInvestmentsQuery,
} from '../../gql/economy/graphql'
import { type Answer, execute } from '../../shared/api/execute'
import type { Problem } from '../../shared/api/problems'
import { type IsoDate, yearOf } from '../../shared/i18n/date'
import { apiLanguages, type Language } from '../../shared/i18n/language'

export type Programme = NonNullable<EconomyQuery['programme']>
export type Report = NonNullable<Programme['report']>
export type CohortName = Report['economy']['cohorts'][number]['cohort']
type Cohort = NonNullable<NonNullable<Programme['cohort']>['economy']>['cohorts'][number]
export type RatedDays = Cohort['derivedDays'][number]
export type Course = NonNullable<NonNullable<EconomyCourseQuery['programme']>['course']>
export type CoursePoint = Course['points'][number]
export type PayBack = NonNullable<Course['payBack']>
export type PublishedInvestment = PublishedInvestmentsQuery['publishedFigures'][number]

/** The economy of a programme as the API answered it, with what it could not compute. */
export interface EconomyData {
  programme: Programme
  report: Report
  /** Null: it is not computed any more. */
  course: Course | null
  problems: readonly Problem[]
  /** What of the course could not be computed. */
  courseProblems: readonly Problem[]
}

export interface EconomyAnswers {
  economy: Answer<EconomyQuery>
  course: Answer<EconomyCourseQuery>
}

/** The economy by a day; the one before it stays until it has come. A course may lack a rate many times over, so it is asked apart. */
export function economyQuery(programme: string, asOf: IsoDate, language: Language) {
  return queryOptions({
    queryKey: ['economy', programme, asOf, language],
    queryFn: async ({ signal }): Promise<EconomyAnswers> => {
      const [economy, course] = await Promise.all([
        execute(EconomyDocument, { programme, asOf, year: yearOf(asOf), language: apiLanguages[language] }, signal),
        execute(EconomyCourseDocument, { programme, asOf }, signal),
      ])
      return { economy, course }
    },
    placeholderData: keepPreviousData,
  })
}

/** Null: the API has no report for the day, and the problems say why. */
export function readEconomy(answers: EconomyAnswers | undefined): EconomyData | null {
  const programme = answers?.economy.data.programme
  if (!programme?.report) return null
  return {
    programme,
    report: programme.report,
    course: answers?.course.data.programme?.course ?? null,
    problems: answers?.economy.problems ?? [],
    courseProblems: answers?.course.problems ?? [],
  }
}

/** What has been published of the programme's investment. */
export function publishedInvestmentsQuery(programme: string) {
  return queryOptions({
    queryKey: ['published investments', programme],
    queryFn: async ({ signal }) => {
      const { data } = await execute(PublishedInvestmentsDocument, { programme }, signal)
      return data.publishedFigures.filter(({ measure, conflictsWith }) => measure === 'investment' && conflictsWith !== null)
    },
  })
}
