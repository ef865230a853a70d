import { roundHalfAway } from '../i18n/round'
import type { Cell, Column, TableModel } from './table'

/** A byte order mark makes a Danish spreadsheet read the file as UTF-8. */
const BOM = '\ufeff'

/** Something that the reader of a table must know: what it is about, and what is said of it. */
export type Fact = readonly [about: string, said: string]

/**
 * The table as Danish spreadsheets read it: semicolons, decimal commas, no thousands separators, the columns' names
 * with their units first. A number is the value behind the print, unrounded; amounts are kroner with two decimals.
 * What the reader must know follows after an empty line, where it is in no spreadsheet's way.
 */
export function toCsv(table: TableModel, about: readonly Fact[] = []): string {
  const head = table.columns.map((column, index) => heading(column, index === 0 ? '' : unitOfValues(table)))
  const rows = table.rows.map((row) => [row.label, ...row.cells.map(cellValue)])
  const after = about.length > 0 ? [[], ...about] : []
  const lines = [head, ...rows, ...after].map((values) => values.map(quote).join(';'))
  return `${BOM}${lines.join('\r\n')}\r\n`
}

/** The unit of the values in the file. */
export function unitOfValues({ unit = '', exactUnit = unit }: TableModel): string {
  return exactUnit
}

/** A column's name with its unit. */
export function heading({ label, detail, unit }: Column, tableUnit: string): string {
  const name = [label, detail].filter(Boolean).join(', ')
  const unitOfColumn = unit ?? tableUnit
  return unitOfColumn === '' ? name : `${name} (${unitOfColumn})`
}

function cellValue(cell: Cell): string {
  switch (cell.kind) {
    case 'number':
      return decimalComma(cell.value, cell.decimals)
    case 'text':
    case 'hidden':
      return cell.text
    case 'failed':
      return cell.reason
    default:
      return ''
  }
}

function decimalComma(value: number, decimals: number | undefined): string {
  const digits = decimals === undefined ? String(value) : roundHalfAway(value, decimals).toFixed(decimals)
  return digits.replace('.', ',')
}

/** Text that begins like a formula is kept from being one. */
function quote(value: string): string {
  const formula = /^[=+@\t\r]/.test(value) || (value.startsWith('-') && !/^-[\d.,]+$/.test(value))
  const harmless = formula ? `'${value}` : value
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
