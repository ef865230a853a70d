import type { QueryClient } from '@tanstack/react-query'
import { redirect } from '@tanstack/react-router'
import { today } from '../shared/i18n/date'
import { resolveScope, type Scope } from '../shared/scope/scope'
import { scopeQuery } from '../shared/scope/scopeQuery'
import type { ScopeSearch } from '../shared/scope/search'

/**
 * The programme and the day of a page; null where there is no programme. An address that names neither would show
 * something else tomorrow, and a shared link must not: it is completed first.
 */
export async function completeScope(queryClient: QueryClient, search: ScopeSearch, path: string): Promise<Scope | null> {
  const scope = resolveScope(search, await queryClient.ensureQueryData(scopeQuery), today())
  if (scope !== null && (search.strategi === undefined || search.dato === undefined)) {
    const complete = { strategi: scope.programme.code, dato: scope.asOf, ...search }
    throw redirect({ to: path, search: complete, replace: true })
  }
  return scope
}
