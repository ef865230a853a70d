import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PageError } from '../shared/ui/PageError'
import { rootRoute } from './root'

export const accessibilityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/was',
  component: lazyRouteComponent(() => import('../features/legal/AccessibilityPage'), 'AccessibilityPage'),
  errorComponent: PageError,
})
