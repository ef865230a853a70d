/** What a table says, apart from how it looks: the page, the paper and the download are made of the same. */
export interface TableModel {
  /** Names the file of a download. */
  name: string
  caption: string
  /** The unit of what is printed. */
  unit?: string
  /** The unit of the values behind the print, where it is another: amounts printed in 1.000 kr. are kroner. */
  exactUnit?: string
  /** Which data the figures are computed from. */
  source: string
  /** The code of the note that its caption refers to. */
  note?: string
  /** The codes of the notes that stand beside the table on the page and go with it into a download. */
  caveats?: readonly string[]
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
  /** The unit of the column, where it is not the table's; empty: its cells are words. */
  unit?: string
}

export interface Row {
  label: string
  note?: string
  kind?: 'sum' | 'words'
  cells: Cell[]
}

/** Nothing, a value, a value that protects citizens by not being told, and one that could not be computed are four different answers. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; text: string; value: number; decimals?: number }
  | { kind: 'none' }
  | { kind: 'hidden'; text: string }
  | { kind: 'failed'; reason: string }

export const none: Cell = { kind: 'none' }

export function text(content: string): Cell {
  return { kind: 'text', text: content }
}

/** A printed number with its value; nothing where there is none. */
export function number(value: number | null, print: (value: number) => string): Cell {
  return value === null ? none : { kind: 'number', text: print(value), value }
}

/** An amount, printed as the table says; its value is kroner with two decimals, in a download too. */
export function amount(kroner: number | null, print: (kroner: number) => string): Cell {
  return kroner === null ? none : { kind: 'number', text: print(kroner), value: kroner, decimals: 2 }
}
