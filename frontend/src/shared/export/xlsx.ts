import type { CellObject, Row, SheetData } from 'write-excel-file/universal'
import writeXlsxFile from 'write-excel-file/universal'
import { roundHalfAway } from '../i18n/round'
import { heading, unitOfValues } from '../ui/csv'
import type { Fact } from '../ui/csv'
import type { Cell } from '../ui/table'
import type { Exported } from './exported'
import type { ExportWords } from './words/da'

/**
 * The table as a workbook: the values as numbers with their units in the heads, what they are about and under which
 * filters, and the notes and sources, each on a sheet of its own. Text is never a formula.
 */
export function workbookOf(exported: Exported, words: ExportWords): Promise<Blob> {
  return writeXlsxFile(
    [
      { data: dataOf(exported), sheet: words.sheets.data, columns: columnWidths(exported), stickyRowsCount: 1 },
      { data: factsOf(exported.about), sheet: words.sheets.about, columns: factWidths },
      { data: factsOf(exported.notes), sheet: words.sheets.notes, columns: factWidths },
    ],
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBlob()
}

const factWidths = [{ width: 24 }, { width: 100 }]

export function dataOf({ table }: Exported): SheetData {
  const head = table.columns.map((column, index): CellObject => ({
    value: heading(column, index === 0 ? '' : unitOfValues(table)),
    type: String,
    fontWeight: 'bold',
    wrap: true,
  }))
  const rows = table.rows.map(({ label, kind, cells }): Row => {
    const weight = kind === 'sum' ? ({ fontWeight: 'bold' } as const) : {}
    return [{ value: label, type: String, ...weight }, ...cells.map((cell) => valueOf(cell, weight))]
  })
  return [head, ...rows]
}

/** Nothing is an empty cell; what is hidden says so, and what could not be computed says why. */
function valueOf(cell: Cell, weight: { fontWeight?: 'bold' }): CellObject | null {
  switch (cell.kind) {
    case 'number': {
      const { value, decimals } = cell
      return decimals === undefined
        ? { value, type: Number, ...weight }
        : { value: roundHalfAway(value, decimals), type: Number, format: `#,##0.${'0'.repeat(decimals)}`, ...weight }
    }
    case 'text':
    case 'hidden':
      return cell.text === '' ? null : { value: cell.text, type: String, ...weight }
    case 'failed':
      return { value: cell.reason, type: String, ...weight }
    default:
      return null
  }
}

function columnWidths({ table }: Exported) {
  return table.columns.map((_, index) => ({ width: index === 0 ? 36 : 18 }))
}

function factsOf(facts: readonly Fact[]): SheetData {
  return facts.map(([about, said]): Row => [
    { value: about, type: String, fontWeight: 'bold', alignVertical: 'top' },
    { value: said, type: String, wrap: true },
  ])
}
