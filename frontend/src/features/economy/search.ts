import { readList } from '../../shared/scope/search'

/** What consumption is divided by, in the words of the address. */
export const divisionNames = ['udvalg', 'kategori', 'aar'] as const

/** The figures of the page that can stand as a table. */
export const figureNames = ['forbrug', 'budget', 'forloeb'] as const

export type DivisionName = (typeof divisionNames)[number]
export type FigureName = (typeof figureNames)[number]

export interface EconomySearch {
  /** By committee where nothing is named. */
  opdel?: Exclude<DivisionName, 'udvalg'>
  /** Only the year of the day; otherwise from the first posting on. */
  periode?: 'aar'
  /** The figures that stand as tables; the others are drawn. */
  tabel?: FigureName[]
  /** The amounts that are opened to their days, as amountKey names them. */
  aaben?: string[]
}

const mostOpen = 20
const openName = /^(udgangspunkt|tilgang)\.[\w-]{1,60}$/

export function readEconomySearch(search: Record<string, unknown>): EconomySearch {
  const opdel = divisionNames.find((name) => name === search['opdel'])
  const tabel = readList(search['tabel'], figureNames)
  const aaben = readOpen(search['aaben'])
  return {
    ...(opdel && opdel !== 'udvalg' && { opdel }),
    ...(search['periode'] === 'aar' && { periode: 'aar' as const }),
    ...(tabel.length > 0 && { tabel }),
    ...(aaben.length > 0 && { aaben }),
  }
}

/** Which categories there are only the data know. */
function readOpen(raw: unknown): string[] {
  const given: unknown[] = Array.isArray(raw) ? raw : typeof raw === 'string' ? raw.split('~') : []
  return [...new Set(given.filter((name): name is string => typeof name === 'string' && openName.test(name)))].slice(0, mostOpen)
}
