import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { BenchmarkDocument, BenchmarkMonthsDocument, type BenchmarkQuery } from '../../gql/benchmark/graphql'
import { execute } from '../../shared/api/execute'
import type { IsoMonth } from './period'

export type Municipality = BenchmarkQuery['municipalities'][number]
export type Together = BenchmarkQuery['benchmark']['together']

/** All municipalities between two months, as the API ranks them, and the one that is ours. */
export interface Comparison {
  municipalities: readonly Municipality[]
  own: Municipality | null
  together: Together
  version: number
}

/** Which municipality is ours, and which months can be compared. */
export const benchmarkMonthsQuery = queryOptions({
  queryKey: ['benchmark', 'months'],
  queryFn: async ({ signal }) => (await execute(BenchmarkMonthsDocument, {}, signal)).data.benchmark,
})

/** The comparison of two months; the one before it stays until it has come. */
export function benchmarkQuery(from: IsoMonth, to: IsoMonth) {
  return queryOptions({
    queryKey: ['benchmark', from, to],
    queryFn: async ({ signal }): Promise<Comparison> => {
      const { municipalities, benchmark, dataBasis } = (await execute(BenchmarkDocument, { from, to }, signal)).data
      return {
        municipalities,
        own: municipalities.find(({ municipality }) => municipality.code === benchmark.own?.code) ?? null,
        together: benchmark.together,
        version: dataBasis.version,
      }
    },
    placeholderData: keepPreviousData,
  })
}
