import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { ImportLogDocument, type ImportLogQuery } from '../../gql/imports/graphql'
import { execute } from '../../shared/api/execute'
import { type ImportState, readState } from './importApi'

export type LoggedImport = ImportLogQuery['imports'][number]

const stateKey = ['import']

/** How often the page asks while something is under way: an answer is small, and needs no database. */
const whileBusy = 1000

/** How things stand. Where something is under way the page keeps asking, also when an answer fails to come. */
export const stateQuery = queryOptions({
  queryKey: stateKey,
  queryFn: ({ signal }) => readState(signal),
  staleTime: 0,
  refetchOnWindowFocus: true,
  refetchInterval: ({ state }) => (state.data?.busy ? whileBusy : false),
})

export const logQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: async ({ signal }) => (await execute(ImportLogDocument, {}, signal)).data.imports,
})

/** Decides something. Where the answer was lost or is a refusal, the page asks how things stand. */
export function useDecision<Variables = void>(decide: (variables: Variables) => Promise<ImportState>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: decide,
    onSuccess: (state) => client.setQueryData(stateKey, state),
    onError: () => client.invalidateQueries({ queryKey: stateKey }),
  })
}

/** Takes the state that came with an answer. */
export function useTakeState() {
  const client = useQueryClient()
  return (state: ImportState) => client.setQueryData(stateKey, state)
}

/** The data are others than before: whatever was read of them is read again. */
export function useReadAnew() {
  const client = useQueryClient()
  return () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== stateKey[0] })
}
