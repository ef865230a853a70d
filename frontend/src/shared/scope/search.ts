import { isLanguage } from '../i18n/language'

/**
 * The state of the app is its address. These are the words of the query string; a value that means nothing is left
 * out, but a programme or a day stays as written, so that the page can say what is wrong with it.
 */
export interface ScopeSearch {
  strategi?: string
  dato?: string
  /** Danish is the language when none is named. */
  sprog?: 'en'
}

const longestValue = 100

/** Flat `name=value` pairs; of a name that comes twice the first counts. */
export function parseSearch(text: string): Record<string, string> {
  const search: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(text)) search[name] ??= value
  return search
}

/** The pairs in the order of the object; lists are joined by `~`, and what is empty is left out. */
export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join('~') : value
    return typeof text === 'string' && text !== '' ? [`${encodeURIComponent(name)}=${encodeURIComponent(text)}`] : []
  })
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

export function readScopeSearch(search: Record<string, unknown>): ScopeSearch {
  const strategi = readText(search['strategi'])
  const dato = readText(search['dato'])
  return {
    ...(strategi && { strategi }),
    ...(dato && { dato }),
    ...(isLanguage(search['sprog']) && search['sprog'] === 'en' && { sprog: search['sprog'] }),
  }
}

/** The values of a `~`-joined list that are known, each once, in the known order. */
export function readList<Value extends string>(raw: unknown, known: readonly Value[]): Value[] {
  const given: unknown[] = Array.isArray(raw) ? raw : typeof raw === 'string' ? raw.split('~') : []
  return known.filter((value) => given.includes(value))
}

function readText(raw: unknown): string | undefined {
  return typeof raw === 'string' ? raw.trim().slice(0, longestValue) || undefined : undefined
}
