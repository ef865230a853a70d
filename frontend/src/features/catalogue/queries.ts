import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  CatalogueDocument,
  CatalogueEntryDocument,
  type CatalogueEntryQuery,
  type CatalogueOptionsQuery,
  CatalogueOptionsDocument,
  type ChangeFragment,
  type InterventionStatus,
} from '../../gql/catalogue/graphql'
import { execute, type Question } from '../../shared/api/execute'
import { today } from '../../shared/i18n/date'

export type Entry = NonNullable<CatalogueEntryQuery['intervention']>
export type Options = CatalogueOptionsQuery

/** What a form offers to choose from. */
export const optionsQuery = queryOptions({
  queryKey: ['catalogue', 'options'],
  queryFn: async ({ signal }) => (await execute(CatalogueOptionsDocument, {}, signal)).data,
})

/** The catalogue with its drafts; what was found before stays until the new has come. */
export function catalogueQuery(text: string, status: InterventionStatus | '') {
  const filter = { withDrafts: true, ...(text && { text }), ...(status && { statuses: [status] }) }
  return queryOptions({
    queryKey: ['catalogue', 'list', text, status],
    queryFn: async ({ signal }) => (await execute(CatalogueDocument, { filter, today: today() }, signal)).data,
    placeholderData: keepPreviousData,
  })
}

/** An intervention as administrators keep it; null: there is none. Always the latest: a form begins from it. */
export function entryQuery(code: string) {
  return queryOptions({
    queryKey: ['catalogue', 'entry', code],
    queryFn: async ({ signal }) => (await execute(CatalogueEntryDocument, { code, today: today() }, signal)).data.intervention,
    staleTime: 0,
  })
}

interface Changed {
  change: ChangeFragment
}

/** Makes a change of an intervention; whatever was read before it is read again. */
export function useChange<Variables extends { today: string }>(document: Question<Changed, Variables>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (variables: Omit<Variables, 'today'>) => (await execute(document, { ...variables, today: today() } as unknown as Variables)).data.change,
    onSettled: () => client.invalidateQueries(),
  })
}

/** Makes a change of a provider or a target group. */
export function useListChange<Variables>(document: Question<unknown, Variables>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (variables: Variables) => execute(document, variables),
    onSettled: () => client.invalidateQueries(),
  })
}
