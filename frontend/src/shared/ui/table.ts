/** What a table says, apart from how it looks: the page, the paper and the download are made of the same. */
export interface TableModel {
  /** Names the file of a download. */
  name: string
  caption: string
  unit?: string
  /** The code of a note that weakens the whole table. */
  note?: string
  columns: Column[]
  rows: Row[]
}

/** The first column holds the rows' headers. */
export interface Column {
  label: string
  /** Stands in small type below the label. */
  detail?: string
  /** The label is spoken, not shown. */
  spoken?: boolean
}

export interface Row {
  label: string
  note?: string
  kind?: 'sum' | 'words'
  cells: Cell[]
}

/** Nothing, a value and a value that could not be computed are three different answers. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; text: string; value: number }
  | { kind: 'none' }
  | { kind: 'failed'; reason: string }

export const none: Cell = { kind: 'none' }

export function text(content: string): Cell {
  return { kind: 'text', text: content }
}

/** A printed number with its value; nothing where there is none. */
export function number(value: number | null, print: (value: number) => string): Cell {
  return value === null ? none : { kind: 'number', text: print(value), value }
}
