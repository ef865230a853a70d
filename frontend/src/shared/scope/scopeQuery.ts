import { queryOptions } from '@tanstack/react-query'
import { ScopeDocument } from '../../gql/scope/graphql'
import { execute } from '../api/execute'

/** The programmes to choose from, and what the data rest on. */
export const scopeQuery = queryOptions({
  queryKey: ['scope'],
  queryFn: async ({ signal }) => (await execute(ScopeDocument, {}, signal)).data,
})
