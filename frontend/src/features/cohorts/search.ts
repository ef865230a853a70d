import { readList } from '../../shared/scope/search'

/** The groups that can be compared, by their letters in the address. */
export const letters = ['a', 'b', 'c', 'd'] as const
export const divisionNames = ['alder', 'koen', 'distrikt', 'maalgruppe', 'ydelse', 'indgangsydelse', 'indsats', 'uger'] as const
export const figureNames = ['status', 'fordelt', 'fastholdelse', 'tilbage'] as const
/** Days out of target that are no exit, when a day in target follows. */
export const gapNames = ['7', '30', '60'] as const

export type Letter = (typeof letters)[number]
export type DivisionName = (typeof divisionNames)[number]
export type FigureName = (typeof figureNames)[number]

export interface CohortsSearch {
  /** Each group as its conditions are written; none: the two cohorts. */
  a?: string
  b?: string
  c?: string
  d?: string
  /** By age, where nothing is said. */
  efter?: Exclude<DivisionName, 'alder'>
  /** Only exits to self-support count; otherwise any. */
  afgang?: 'selvforsoergelse'
  ophold?: (typeof gapNames)[number]
  tabel?: FigureName[]
}

const longestGroup = 1000

export function readCohortsSearch(search: Record<string, unknown>): CohortsSearch {
  const groups = letters.flatMap((letter) => {
    const text = search[letter]
    return typeof text === 'string' && text.trim() !== '' ? [[letter, text.trim().slice(0, longestGroup)]] : []
  })
  const efter = divisionNames.find((name) => name === search['efter'])
  const ophold = gapNames.find((days) => days === search['ophold'])
  const tabel = readList(search['tabel'], figureNames)
  return {
    ...Object.fromEntries(groups),
    ...(efter && efter !== 'alder' && { efter }),
    ...(search['afgang'] === 'selvforsoergelse' && { afgang: 'selvforsoergelse' as const }),
    ...(ophold && { ophold }),
    ...(tabel.length > 0 && { tabel }),
  }
}
