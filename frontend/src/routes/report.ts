import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { reportQuery } from '../features/report/reportQuery'
import { readReportSearch } from '../features/report/search'
import { today } from '../shared/i18n/date'
import { keepScope } from '../shared/scope/keepScope'
import { resolveScope } from '../shared/scope/scope'
import { scopeQuery } from '../shared/scope/scopeQuery'
import { PageError } from '../shared/ui/PageError'
import { rootRoute } from './root'

export const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rapport',
  validateSearch: readReportSearch,
  loaderDeps: ({ search }) => keepScope(search),
  loader: async ({ context: { queryClient }, deps: search }) => {
    const scope = resolveScope(search, await queryClient.ensureQueryData(scopeQuery), today())
    if (scope === null) return
    // An address without programme or day would show something else tomorrow; a shared link must not.
    if (search.strategi === undefined || search.dato === undefined) {
      const complete = { strategi: scope.programme.code, dato: scope.asOf, ...search }
      throw redirect({ to: '/rapport', search: complete, replace: true })
    }
    void queryClient.prefetchQuery(reportQuery(scope.programme.code, scope.asOf))
  },
  component: lazyRouteComponent(() => import('../features/report/ReportPage'), 'ReportPage'),
  errorComponent: PageError,
})
