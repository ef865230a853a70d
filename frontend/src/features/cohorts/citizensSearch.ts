import { type DivisionName, divisionNames } from './search'

/** Whose citizens are looked at: a group, perhaps only those with one value of a dimension. */
export interface CitizensSearch {
  gruppe?: string
  efter?: DivisionName
  /** The value's code; the missing value, where there is none. */
  kode?: string
}

const longestText = 1000

export function readCitizensSearch(search: Record<string, unknown>): CitizensSearch {
  const text = (name: string) => (typeof search[name] === 'string' ? search[name].trim().slice(0, longestText) : '')
  const efter = divisionNames.find((name) => name === search['efter'])
  return {
    ...(text('gruppe') && { gruppe: text('gruppe') }),
    ...(efter && { efter }),
    ...(efter && text('kode') && { kode: text('kode') }),
  }
}
