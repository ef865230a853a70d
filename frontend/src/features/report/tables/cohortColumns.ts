import type { Column } from '../../../shared/ui/table'
import type { ReportWords } from '../words'

/** The two populations and both together; every table of results has these. */
export function cohortColumns(words: ReportWords, first: Column): Column[] {
  return [first, { label: words.baseline }, { label: words.inflow }, { label: words.total }]
}
