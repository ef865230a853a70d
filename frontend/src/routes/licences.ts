import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PageError } from '../shared/ui/PageError'
import { rootRoute } from './root'

export const licencesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/licenser',
  component: lazyRouteComponent(() => import('../features/legal/LicencesPage'), 'LicencesPage'),
  errorComponent: PageError,
})
