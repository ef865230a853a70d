import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readCitizensSearch } from '../features/cohorts/citizensSearch'
import { readCohortsSearch } from '../features/cohorts/search'
import { PageError } from '../shared/ui/PageError'
import { completeScope } from './completeScope'
import { rootRoute } from './root'

export const citizensRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kohorter/borgere',
  validateSearch: readCitizensSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps: search }) => completeScope(queryClient, search, '/kohorter/borgere'),
  component: lazyRouteComponent(() => import('../features/cohorts/CitizensPage'), 'CitizensPage'),
  errorComponent: PageError,
})

export const cohortsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kohorter',
  validateSearch: readCohortsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps: search }) => completeScope(queryClient, search, '/kohorter'),
  component: lazyRouteComponent(() => import('../features/cohorts/CohortsPage'), 'CohortsPage'),
  errorComponent: PageError,
})
