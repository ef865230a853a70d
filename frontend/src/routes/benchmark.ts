import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readBenchmarkSearch } from '../features/benchmark/search'
import { PageError } from '../shared/ui/PageError'
import { completeScope } from './completeScope'
import { rootRoute } from './root'

export const benchmarkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kommuner',
  validateSearch: readBenchmarkSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps: search }) => completeScope(queryClient, search, '/kommuner'),
  component: lazyRouteComponent(() => import('../features/benchmark/BenchmarkPage'), 'BenchmarkPage'),
  errorComponent: PageError,
})
