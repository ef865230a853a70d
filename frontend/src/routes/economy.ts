import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readEconomySearch } from '../features/economy/search'
import { PageError } from '../shared/ui/PageError'
import { completeScope } from './completeScope'
import { rootRoute } from './root'

export const economyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/oekonomi',
  validateSearch: readEconomySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps: search }) => completeScope(queryClient, search, '/oekonomi'),
  component: lazyRouteComponent(() => import('../features/economy/EconomyPage'), 'EconomyPage'),
  errorComponent: PageError,
})
