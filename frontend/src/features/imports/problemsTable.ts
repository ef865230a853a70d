import { type TableModel, none, number, text } from '../../shared/ui/table'
import type { FileProblem } from './importApi'
import type { Voice } from './voice'

/** What is wrong in the files, as it leaves the page. */
export function problemsTable(problems: readonly FileProblem[], { words, format }: Voice): TableModel {
  return {
    name: words.problemsFile,
    caption: words.problemsCaption,
    source: words.importSource,
    columns: [words.file, words.row, words.column, words.value, words.what].map((label) => ({ label })),
    rows: problems.map(({ file, row, column, value, message }) => ({
      label: file,
      cells: [number(row === 0 ? null : row, format.count), column === '' ? none : text(column), value === '' ? none : text(value), text(message)],
    })),
  }
}
