import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readMethodSearch } from '../features/method/search'
import { PageError } from '../shared/ui/PageError'
import { rootRoute } from './root'

export const methodRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/metode',
  validateSearch: readMethodSearch,
  component: lazyRouteComponent(() => import('../features/method/MethodPage'), 'MethodPage'),
  errorComponent: PageError,
})
