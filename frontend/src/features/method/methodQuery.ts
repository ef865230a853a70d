import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { MethodDocument, type MethodQuery, type Topic } from '../../gql/method/graphql'
import { execute } from '../../shared/api/execute'
import { apiLanguages, type Language } from '../../shared/i18n/language'

export type { Topic }
export type Method = MethodQuery
export type Measure = Method['measures'][number]
export type Definition = Method['definitions'][number]

/** Every measure and every definition in a language; those in the other stay until they have come. */
export function methodQuery(language: Language) {
  return queryOptions({
    queryKey: ['method', language],
    queryFn: async ({ signal }) => (await execute(MethodDocument, { language: apiLanguages[language] }, signal)).data,
    placeholderData: keepPreviousData,
  })
}
