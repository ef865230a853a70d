import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import { I18nProvider } from '../shared/i18n/I18n'
import { readScopeSearch } from '../shared/scope/search'
import { NotFound } from '../shell/NotFound'
import { Shell } from '../shell/Shell'
import { PageError } from '../shared/ui/PageError'
import { scopeQuery } from '../shared/scope/scopeQuery'

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  validateSearch: readScopeSearch,
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(scopeQuery)
  },
  component: Root,
  notFoundComponent: NotFound,
  errorComponent: PageError,
})

function Root() {
  const { sprog } = rootRoute.useSearch()
  return (
    <I18nProvider language={sprog ?? 'da'}>
      <Shell>
        <Outlet />
      </Shell>
    </I18nProvider>
  )
}
