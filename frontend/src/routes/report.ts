import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { reportQuery } from '../features/report/reportQuery'
import { readReportSearch } from '../features/report/search'
import { PageError } from '../shared/ui/PageError'
import { completeScope } from './completeScope'
import { rootRoute } from './root'

export const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rapport',
  validateSearch: readReportSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, deps: search }) => {
    const scope = await completeScope(queryClient, search, '/rapport')
    if (scope !== null) void queryClient.prefetchQuery(reportQuery(scope.programme.code, scope.asOf, search.sprog ?? 'da'))
  },
  component: lazyRouteComponent(() => import('../features/report/ReportPage'), 'ReportPage'),
  errorComponent: PageError,
})
