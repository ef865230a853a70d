import { QueryClient } from '@tanstack/react-query'
import { ApiFailure } from './problems'

/** A refusal is the same the second time; only a broken connection is worth another try. */
function worthRetrying(failures: number, error: Error): boolean {
  return failures < 1 && error instanceof ApiFailure && error.kind === 'unreachable'
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: worthRetrying, staleTime: 60_000, refetchOnWindowFocus: false } },
  })
}
