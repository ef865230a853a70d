import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { FlowsDocument, type FlowsQuery, type WayFragment } from '../../gql/flows/graphql'
import { type Answer, execute } from '../../shared/api/execute'
import type { Problem } from '../../shared/api/problems'
import type { IsoDate } from '../../shared/i18n/date'

/** How many went from one place to another. */
export type Way = WayFragment

export interface FlowsData {
  states: readonly Way[]
  ways: readonly Way[]
  version: number
  from: IsoDate
  to: IsoDate
  byBenefit: boolean
}

type FlowsAnswer = Answer<FlowsQuery> & Pick<FlowsData, 'from' | 'to' | 'byBenefit'>

/** Where the population went between two days; the answer before it stays until it has come. */
export function flowsQuery(programme: string, from: IsoDate, to: IsoDate, byBenefit: boolean) {
  return queryOptions({
    queryKey: ['flows', programme, from, to, byBenefit],
    queryFn: async ({ signal }): Promise<FlowsAnswer> => ({
      ...(await execute(FlowsDocument, { programme, from, asOf: to, by: byBenefit ? 'BENEFIT' : 'STATE' }, signal)),
      from,
      to,
      byBenefit,
    }),
    placeholderData: keepPreviousData,
  })
}

/** Null: the API has no flow for the days, and the problems say why. */
export function readFlows(answer: FlowsAnswer | undefined): FlowsData | null {
  const cohort = answer?.data.programme?.cohort
  if (!answer || !cohort?.states || !cohort.ways) return null
  const { from, to, byBenefit } = answer
  return { states: cohort.states, ways: cohort.ways, version: cohort.dataBasis.version, from, to, byBenefit }
}

export function problemsOf(answer: FlowsAnswer | undefined): readonly Problem[] {
  return answer?.problems ?? []
}
