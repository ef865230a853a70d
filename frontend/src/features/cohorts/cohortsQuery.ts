import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  type ChoiceFragment,
  CohortChoicesDocument,
  CohortComparisonDocument,
  type CohortComparisonQuery,
  CohortGroupDocument,
  type CohortGroupQuery,
  type Dimension,
  type ExitKind,
} from '../../gql/cohorts/graphql'
import { execute } from '../../shared/api/execute'
import type { Problem } from '../../shared/api/problems'
import type { IsoDate } from '../../shared/i18n/date'
import { type Group, writeGroup } from './group'
import type { CohortsSearch, DivisionName } from './search'

export type GroupAnalysis = NonNullable<NonNullable<CohortGroupQuery['programme']>['cohort']>
export type Comparison = NonNullable<NonNullable<CohortComparisonQuery['programme']>['compare']>
export type Choice = ChoiceFragment
export type RetentionCurve = NonNullable<GroupAnalysis['retention']>[number]

/** The analysis of a group, or why there is none. */
export interface GroupAnswer {
  analysis: GroupAnalysis | null
  problems: readonly Problem[]
}

/** What counts as leaving, and as a break that does not. */
export interface ExitChoice {
  exit: ExitKind
  gapDays: number
}

/** What the API calls the dimensions. */
export const dimensions: Record<DivisionName, Dimension> = {
  alder: 'AGE_BAND',
  koen: 'GENDER',
  distrikt: 'DISTRICT',
  maalgruppe: 'TARGET_GROUP',
  ydelse: 'BENEFIT',
  indgangsydelse: 'ENTRY_BENEFIT',
  indsats: 'INTERVENTION',
  uger: 'WEEKS_ON_BENEFIT',
}

export function exitOf(search: CohortsSearch): ExitChoice {
  return { exit: search.afgang === 'selvforsoergelse' ? 'SELF_SUPPORT' : 'ANY', gapDays: Number(search.ophold ?? 0) }
}

/** The values that the population has, with how many have them. */
export function choicesQuery(programme: string, asOf: IsoDate) {
  return queryOptions({
    queryKey: ['cohorts', 'choices', programme, asOf],
    queryFn: async ({ signal }) => {
      const { data, problems } = await execute(CohortChoicesDocument, { programme, asOf }, signal)
      return { choices: data.programme?.cohort ?? null, problems }
    },
    placeholderData: keepPreviousData,
  })
}

/** One group; what was known of it before stays until the next has come. */
export function groupQuery(programme: string, asOf: IsoDate, group: Group, by: DivisionName, { exit, gapDays }: ExitChoice) {
  return queryOptions({
    queryKey: ['cohorts', 'group', programme, asOf, writeGroup(group), by, exit, gapDays],
    queryFn: async ({ signal }): Promise<GroupAnswer> => {
      const variables = { programme, asOf, filter: group, by: dimensions[by], exit, gapDays }
      const { data, problems } = await execute(CohortGroupDocument, variables, signal)
      return { analysis: data.programme?.cohort ?? null, problems }
    },
    placeholderData: keepPreviousData,
  })
}

/** How far the groups differ in how long they stay. */
export function comparisonQuery(programme: string, asOf: IsoDate, groups: readonly Group[], { exit, gapDays }: ExitChoice) {
  return queryOptions({
    queryKey: ['cohorts', 'comparison', programme, asOf, groups.map(writeGroup), exit, gapDays],
    queryFn: async ({ signal }) => {
      const variables = { programme, asOf, groups: [...groups], exit, gapDays }
      return (await execute(CohortComparisonDocument, variables, signal)).data.programme?.compare ?? null
    },
    enabled: groups.length > 1,
    placeholderData: keepPreviousData,
  })
}
