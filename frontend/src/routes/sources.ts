import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readSourcesSearch } from '../features/sources/search'
import { publishedFiguresQuery } from '../features/sources/publishedFiguresQuery'
import { PageError } from '../shared/ui/PageError'
import { rootRoute } from './root'

export const sourcesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kilder',
  validateSearch: readSourcesSearch,
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(publishedFiguresQuery)
  },
  component: lazyRouteComponent(() => import('../features/sources/SourcesPage'), 'SourcesPage'),
  errorComponent: PageError,
})
