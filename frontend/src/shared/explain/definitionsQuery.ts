import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { DefinitionsDocument } from '../../gql/explain/graphql'
import { execute } from '../api/execute'
import { apiLanguages, type Language } from '../i18n/language'

/** What the words mean that figures rest on; those in the other language stay until they have come. */
export function definitionsQuery(language: Language) {
  return queryOptions({
    queryKey: ['definitions', language],
    queryFn: async ({ signal }) => (await execute(DefinitionsDocument, { language: apiLanguages[language] }, signal)).data.definitions,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  })
}
