import type { Fact } from '../ui/csv'
import type { TableModel } from '../ui/table'

/** What leaves the page: a table, and what whoever reads it elsewhere must know. */
export interface Exported {
  /** The name of its file, without an ending. */
  file: string
  table: TableModel
  /** What it is, of what and when, under which filters, for which use. */
  about: readonly Fact[]
  /** Where it comes from, and what weakens it. */
  notes: readonly Fact[]
}
