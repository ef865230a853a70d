import { expectedNetGainOf, hasBooks } from '../../shared/findings/expectations'
import { type SourceName, sourceOf } from '../../shared/source/source'
import type { ReportData } from './reportData'
import type { Voice } from './voice'

/** The data that a net gain is computed from, and those of what was expected of it, where anything was. */
export function netGainSource(data: ReportData, voice: Voice): string {
  const booked: SourceName[] = hasBooks(data.report) ? ['postings'] : []
  const expected: SourceName[] = expectedNetGainOf(data) === null ? [] : ['budget', 'targets']
  return sourceOf(voice, ...booked, 'spells', 'visitations', 'rates', ...expected)
}
