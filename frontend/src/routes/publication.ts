import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { scopeQuery } from '../shared/scope/scopeQuery'
import { PageError } from '../shared/ui/PageError'
import { rootRoute } from './root'

export const publicationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rapport/offentlig',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(scopeQuery),
  component: lazyRouteComponent(() => import('../features/publication/PublicationPage'), 'PublicationPage'),
  errorComponent: PageError,
})
