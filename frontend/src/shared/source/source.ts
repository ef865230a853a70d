import type { IsoDate } from '../i18n/date'
import type { Format } from '../i18n/format'
import type { SourceWords } from './words'

interface Voice {
  words: SourceWords
  format: Format
}

interface Dated {
  asOf: IsoDate
  dataBasis: { version: number }
}

/** The data that figures are computed from. */
export type SourceName = 'postings' | 'budget' | 'spells' | 'visitations' | 'rates' | 'targets' | 'enrolments' | 'catalogue'

/** The same in words: ydelsesforløb, visitationer og takster i KIK. */
export function sourceOf({ words, format }: Voice, ...names: SourceName[]): string {
  return words.inKik(format.and(names.map((name) => words.sourceNames[name])))
}

/** Where figures come from, as of when, from which version of the data, and what else dates or weakens them. */
export function sourceSentence({ asOf, dataBasis }: Dated, from: string, { words, format }: Voice, more = ''): string {
  return `${words.source(from, format.day(asOf), format.count(dataBasis.version))} ${more}`.trim()
}
