import type { Cell, TableModel } from './table'

/** A byte order mark makes a Danish spreadsheet read the file as UTF-8. */
const BOM = '\ufeff'

/**
 * The table as Danish spreadsheets read it: semicolons, decimal commas, no thousands separators. A number keeps the
 * decimals of its value, not of its print.
 */
export function toCsv(table: TableModel): string {
  const head = table.columns.map((column) => [column.label, column.detail].filter(Boolean).join(', '))
  const rows = table.rows.map((row) => [row.label, ...row.cells.map(cellValue)])
  const lines = [[caption(table)], head, ...rows].map((values) => values.map(quote).join(';'))
  return `${BOM}${lines.join('\r\n')}\r\n`
}

function caption(table: TableModel): string {
  return table.unit ? `${table.caption} (${table.unit})` : table.caption
}

function cellValue(cell: Cell): string {
  switch (cell.kind) {
    case 'number':
      return String(cell.value).replace('.', ',')
    case 'text':
      return cell.text
    default:
      return ''
  }
}

/** Text that begins like a formula is kept from being one. */
function quote(value: string): string {
  const harmless = /^[=+@\t\r]/.test(value) || /^-\D/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
