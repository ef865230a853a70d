import type { Scope } from '../scope/scope'
import { stringifySearch } from '../scope/search'

/** Path and query of what is shown; without the day, it opens on the latest one each time. */
export function viewAddress(href: string, { programme, asOf }: Pick<Scope, 'programme' | 'asOf'>, latest: boolean): string {
  const url = new URL(href)
  const search: Record<string, string> = { strategi: programme.code, dato: asOf, ...Object.fromEntries(url.searchParams) }
  if (latest) delete search['dato']
  return `${url.pathname}${stringifySearch(search)}`
}
