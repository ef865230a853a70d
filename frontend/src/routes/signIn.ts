import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readSignInSearch } from '../features/session/search'
import { PageError } from '../shared/ui/PageError'
import { rootRoute } from './root'

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/log-ind',
  validateSearch: readSignInSearch,
  component: lazyRouteComponent(() => import('../features/session/SignInPage'), 'SignInPage'),
  errorComponent: PageError,
})
