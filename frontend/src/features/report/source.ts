import { expectedNetGainOf, hasBooks } from '../../shared/findings/expectations'
import type { Report, ReportData } from './reportData'
import type { Voice } from './voice'

/** The data that figures are computed from. */
export type SourceName = 'postings' | 'budget' | 'spells' | 'visitations' | 'rates' | 'targets'

/** The same in words: ydelsesforløb, visitationer og takster i KIK. */
export function sourceOf({ words, format }: Voice, ...names: SourceName[]): string {
  return words.inKik(format.and(names.map((name) => words.sourceNames[name])))
}

/** The data that a net gain is computed from, and those of what was expected of it, where anything was. */
export function netGainSource(data: ReportData, voice: Voice): string {
  const booked: SourceName[] = hasBooks(data.report) ? ['postings'] : []
  const expected: SourceName[] = expectedNetGainOf(data) === null ? [] : ['budget', 'targets']
  return sourceOf(voice, ...booked, 'spells', 'visitations', 'rates', ...expected)
}

/** Where figures come from, as of when, from which version of the data, and what else dates or weakens them. */
export function sourceSentence({ asOf, dataBasis }: Report, from: string, { words, format }: Voice, more = ''): string {
  return `${words.source(from, format.day(asOf), format.count(dataBasis.version))} ${more}`.trim()
}
