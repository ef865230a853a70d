import { readList } from '../../shared/scope/search'

/** What the recipients are divided by. */
export const divisionNames = ['ydelse', 'maalgruppe', 'alder', 'koen', 'distrikt'] as const

/** The figures that can stand as a table. */
export const figureNames = ['udvikling', 'fordelt', 'til-og-fra'] as const

export type DivisionName = (typeof divisionNames)[number]
export type FigureName = (typeof figureNames)[number]

export interface TrendSearch {
  /** By benefit, where nothing is said. */
  efter?: Exclude<DivisionName, 'ydelse'>
  /** Each small figure has a scale of its own; otherwise all have one. */
  skala?: 'egen'
  tabel?: FigureName[]
}

export function readTrendSearch(search: Record<string, unknown>): TrendSearch {
  const efter = divisionNames.find((name) => name === search['efter'])
  const tabel = readList(search['tabel'], figureNames)
  return {
    ...(efter && efter !== 'ydelse' && { efter }),
    ...(search['skala'] === 'egen' && { skala: 'egen' as const }),
    ...(tabel.length > 0 && { tabel }),
  }
}
