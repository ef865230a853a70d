import type { Fact } from '../ui/csv'
import type { TableModel } from '../ui/table'

/** What leaves the page: a table, and what whoever reads it elsewhere must know. */
export interface Exported {
  /** The name of its file, without an ending. */
  file: string
  table: TableModel
  facts: readonly Fact[]
}
