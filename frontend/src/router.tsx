import type { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { accessibilityRoute } from './routes/accessibility'
import { benchmarkRoute } from './routes/benchmark'
import { accessRoute, catalogueRoute, editInterventionRoute, importRoute, listsRoute, newInterventionRoute } from './routes/catalogue'
import { citizensRoute, cohortsRoute } from './routes/cohorts'
import { flowsRoute } from './routes/flows'
import { economyRoute } from './routes/economy'
import { homeRoute } from './routes/home'
import { interventionRoute, interventionsRoute } from './routes/interventions'
import { licencesRoute } from './routes/licences'
import { methodRoute } from './routes/method'
import { publicationRoute } from './routes/publication'
import { reportRoute } from './routes/report'
import { viewsRoute } from './routes/views'
import { trendRoute } from './routes/trend'
import { rootRoute } from './routes/root'
import { signInRoute } from './routes/signIn'
import { sourcesRoute } from './routes/sources'
import { announcePageChange } from './shared/a11y/pageChange'
import { parseSearch, stringifySearch } from './shared/scope/search'

const routeTree = rootRoute.addChildren([
  homeRoute,
  reportRoute,
  publicationRoute,
  economyRoute,
  interventionsRoute,
  interventionRoute,
  catalogueRoute,
  newInterventionRoute,
  editInterventionRoute,
  listsRoute,
  accessRoute,
  trendRoute,
  cohortsRoute,
  citizensRoute,
  flowsRoute,
  benchmarkRoute,
  methodRoute,
  importRoute,
  sourcesRoute,
  viewsRoute,
  signInRoute,
  accessibilityRoute,
  licencesRoute,
])

export function createAppRouter(queryClient: QueryClient) {
  const router = createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    // What no page reads is not there: without this, a value that was refused would come back as it was written.
    search: { strict: true },
    scrollRestoration: true,
    defaultPreload: 'intent',
    // The query client decides how old data may be.
    defaultPreloadStaleTime: 0,
  })
  router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation !== undefined) announcePageChange()
  })
  return router
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
