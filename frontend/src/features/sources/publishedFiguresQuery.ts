import { queryOptions } from '@tanstack/react-query'
import { PublishedFiguresDocument } from '../../gql/sources/graphql'
import { execute } from '../../shared/api/execute'

/** Every published figure beside the computed one. */
export const publishedFiguresQuery = queryOptions({
  queryKey: ['published-figures'],
  queryFn: async ({ signal }) => (await execute(PublishedFiguresDocument, {}, signal)).data.publishedFigures,
})
