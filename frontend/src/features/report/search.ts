import { readList } from '../../shared/scope/search'

/** The figures of the report that can stand as a table, by their words in the address. */
export const figureNames = ['netto-gevinst', 'udvikling', 'maalopfyldelse'] as const

export type FigureName = (typeof figureNames)[number]

export interface ReportSearch {
  /** The figures that stand as tables; the others are drawn. */
  tabel?: FigureName[]
}

export function readReportSearch(search: Record<string, unknown>): ReportSearch {
  const tabel = readList(search['tabel'], figureNames)
  return tabel.length > 0 ? { tabel } : {}
}
