import { number, type TableModel } from '../../shared/ui/table'
import type { Rollback } from './importApi'
import type { Voice } from './voice'

/** What a rollback does to the rows of each table. */
export function undoneTable(undone: Rollback['undone'], { words, format }: Voice): TableModel {
  return {
    name: 'tilbagerulning',
    caption: words.undoCaption,
    source: words.log,
    columns: [words.kind, words.undoRemoved, words.undoRestored, words.undoReturned].map((label) => ({ label })),
    rows: undone.map(({ kind, removed, restored, returned }) => ({
      label: kind,
      cells: [removed, restored, returned].map((rows) => number(rows, format.count)),
    })),
  }
}
