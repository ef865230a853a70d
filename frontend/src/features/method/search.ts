export interface MethodSearch {
  /** Only what holds these words. */
  tekst?: string
}

const longestText = 100

export function readMethodSearch(search: Record<string, unknown>): MethodSearch {
  const tekst = typeof search['tekst'] === 'string' ? search['tekst'].trim().slice(0, longestText).trim() : ''
  return tekst === '' ? {} : { tekst }
}
