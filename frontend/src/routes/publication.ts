import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PageError } from '../shared/ui/PageError'
import { completeScope } from './completeScope'
import { rootRoute } from './root'

export const publicationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rapport/offentlig',
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps: search }) => completeScope(queryClient, search, '/rapport/offentlig'),
  component: lazyRouteComponent(() => import('../features/publication/PublicationPage'), 'PublicationPage'),
  errorComponent: PageError,
})
