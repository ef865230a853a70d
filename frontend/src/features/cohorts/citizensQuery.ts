import { infiniteQueryOptions } from '@tanstack/react-query'
import { CohortCitizensDocument, type CohortCitizensQuery } from '../../gql/cohorts/graphql'
import { execute } from '../../shared/api/execute'
import { ApiFailure } from '../../shared/api/problems'
import type { IsoDate } from '../../shared/i18n/date'
import type { CitizensSearch } from './citizensSearch'
import { dimensions } from './cohortsQuery'
import { type Group, writeGroup } from './group'

type Page = NonNullable<NonNullable<NonNullable<CohortCitizensQuery['programme']>['cohort']>['citizens']>

export type Citizen = Page['nodes'][number]

/**
 * The citizens behind a number, a page at a time. Each page is a look that the server logs with the reason; nothing is
 * kept once the page is left.
 */
export function citizensQuery(programme: string, asOf: IsoDate, group: Group, { efter, kode }: CitizensSearch, reason: string) {
  const behind = efter ? { cell: { keys: [{ dimension: dimensions[efter], code: kode ?? null }] } } : null
  return infiniteQueryOptions({
    queryKey: ['citizens', programme, asOf, writeGroup(group), efter, kode, reason],
    queryFn: async ({ signal, pageParam }): Promise<Page> => {
      const variables = { programme, asOf, filter: group, behind, after: pageParam }
      const { data, problems } = await execute(CohortCitizensDocument, variables, signal, { reason })
      const citizens = data.programme?.cohort?.citizens
      if (!citizens) throw new ApiFailure('refused', problems)
      return citizens
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  })
}
