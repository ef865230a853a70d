import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readOverviewSearch } from '../features/overview/search'
import { PageError } from '../shared/ui/PageError'
import { completeScope } from './completeScope'
import { rootRoute } from './root'

export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: readOverviewSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps: search }) => completeScope(queryClient, search, '/'),
  component: lazyRouteComponent(() => import('../features/overview/OverviewPage'), 'OverviewPage'),
  errorComponent: PageError,
})
