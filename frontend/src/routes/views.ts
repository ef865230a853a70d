import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PageError } from '../shared/ui/PageError'
import { rootRoute } from './root'

export const viewsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/visninger',
  component: lazyRouteComponent(() => import('../features/views/ViewsPage'), 'ViewsPage'),
  errorComponent: PageError,
})
