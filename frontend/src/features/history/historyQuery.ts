import { queryOptions } from '@tanstack/react-query'
import { InterventionHistoryDocument, type RevisionFragment, ViewerDocument } from '../../gql/history/graphql'
import { execute } from '../../shared/api/execute'

export type Revision = RevisionFragment

/** Who asks, and whether that person keeps the catalogue. */
export const viewerQuery = queryOptions({
  queryKey: ['viewer'],
  queryFn: async ({ signal }) => (await execute(ViewerDocument, {}, signal)).data.viewer,
})

/** What an intervention rests on and what was changed; null: there is none. */
export function historyQuery(code: string) {
  return queryOptions({
    queryKey: ['history', code],
    queryFn: async ({ signal }) => (await execute(InterventionHistoryDocument, { code }, signal)).data.intervention,
  })
}
