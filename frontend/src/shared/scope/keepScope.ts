import type { ScopeSearch } from './search'

/** What a link to another page takes along: programme, day and language, and none of this page's own choices. */
export function keepScope(search: ScopeSearch): ScopeSearch {
  return {
    ...(search.strategi && { strategi: search.strategi }),
    ...(search.dato && { dato: search.dato }),
    ...(search.sprog && { sprog: search.sprog }),
  }
}
