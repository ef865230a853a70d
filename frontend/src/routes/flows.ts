import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readFlowsSearch } from '../features/flows/search'
import { PageError } from '../shared/ui/PageError'
import { completeScope } from './completeScope'
import { rootRoute } from './root'

export const flowsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bevaegelser',
  validateSearch: readFlowsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps: search }) => completeScope(queryClient, search, '/bevaegelser'),
  component: lazyRouteComponent(() => import('../features/flows/FlowsPage'), 'FlowsPage'),
  errorComponent: PageError,
})
