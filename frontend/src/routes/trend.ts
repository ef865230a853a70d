import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readTrendSearch } from '../features/trend/search'
import { PageError } from '../shared/ui/PageError'
import { completeScope } from './completeScope'
import { rootRoute } from './root'

export const trendRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/udvikling',
  validateSearch: readTrendSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps: search }) => completeScope(queryClient, search, '/udvikling'),
  component: lazyRouteComponent(() => import('../features/trend/TrendPage'), 'TrendPage'),
  errorComponent: PageError,
})
