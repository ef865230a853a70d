import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  type Dimension,
  TrendDocument,
  TrendMovementDocument,
  type TrendMovementQuery,
  TrendPartsDocument,
  type TrendPartsQuery,
  type TrendQuery,
  TrendStartsDocument,
} from '../../gql/trend/graphql'
import { type Answer, execute } from '../../shared/api/execute'
import type { Problem } from '../../shared/api/problems'
import type { IsoDate } from '../../shared/i18n/date'
import { apiLanguages, type Language } from '../../shared/i18n/language'
import type { DivisionName } from './search'

type Programme = NonNullable<TrendQuery['programme']>

/** A programme and its recipients until a day. */
export interface TrendData {
  programme: Programme
  report: NonNullable<Programme['report']>
  problems: readonly Problem[]
}

export type StockOfDay = NonNullable<NonNullable<NonNullable<TrendPartsQuery['programme']>['cohort']>['stock']>[number]
export type Movement = NonNullable<NonNullable<NonNullable<TrendMovementQuery['programme']>['cohort']>['movement']>[number]

/** Null: the API has no report for the day, and the problems say why. */
export function readTrend(answer: Answer<TrendQuery> | undefined): TrendData | null {
  const programme = answer?.data.programme
  return programme?.report ? { programme, report: programme.report, problems: answer?.problems ?? [] } : null
}

/** The recipients month by month; those before stay until they have come. */
export function trendQuery(programme: string, asOf: IsoDate, language: Language) {
  return queryOptions({
    queryKey: ['trend', programme, asOf, language],
    queryFn: ({ signal }) => execute(TrendDocument, { programme, asOf, language: apiLanguages[language] }, signal),
    placeholderData: keepPreviousData,
  })
}

/** When the programme's interventions begin. */
export function startsQuery(programme: string) {
  return queryOptions({
    queryKey: ['trend', 'starts', programme],
    queryFn: async ({ signal }) => (await execute(TrendStartsDocument, { programme }, signal)).data.interventions.nodes,
  })
}

const dimensions: Record<DivisionName, Dimension> = {
  ydelse: 'BENEFIT',
  maalgruppe: 'TARGET_GROUP',
  alder: 'AGE_BAND',
  koen: 'GENDER',
  distrikt: 'DISTRICT',
}

/** The recipients of each month's end, divided by what they are on that day. */
export function partsQuery(programme: string, from: IsoDate, asOf: IsoDate, by: DivisionName) {
  return queryOptions({
    queryKey: ['trend', 'parts', programme, from, asOf, by],
    queryFn: async ({ signal }) => {
      const { data, problems } = await execute(TrendPartsDocument, { programme, from, asOf, by: dimensions[by] }, signal)
      const cohort = data.programme?.cohort
      return { stock: cohort?.stock ?? null, version: cohort?.dataBasis.version ?? null, problems, by }
    },
    placeholderData: keepPreviousData,
  })
}

/** Who came and who left, month by month. */
export function movementQuery(programme: string, from: IsoDate, asOf: IsoDate) {
  return queryOptions({
    queryKey: ['trend', 'movement', programme, from, asOf],
    queryFn: async ({ signal }) => {
      const { data, problems } = await execute(TrendMovementDocument, { programme, from, asOf }, signal)
      const cohort = data.programme?.cohort
      return { months: cohort?.movement ?? null, version: cohort?.dataBasis.version ?? null, problems }
    },
    placeholderData: keepPreviousData,
  })
}
