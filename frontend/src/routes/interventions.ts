import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readInterventionsSearch } from '../features/interventions/search'
import { scopeQuery } from '../shared/scope/scopeQuery'
import { PageError } from '../shared/ui/PageError'
import { rootRoute } from './root'

export const interventionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indsatser',
  validateSearch: readInterventionsSearch,
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(scopeQuery),
  component: lazyRouteComponent(() => import('../features/interventions/InterventionsPage'), 'InterventionsPage'),
  errorComponent: PageError,
})

export const interventionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indsatser/$kode',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(scopeQuery),
  component: lazyRouteComponent(() => import('../features/interventions/InterventionPage'), 'InterventionPage'),
  errorComponent: PageError,
})
