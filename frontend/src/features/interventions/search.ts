import { readList } from '../../shared/scope/search'

/** What interventions are filtered and ordered by, in the words of the address. */
export interface InterventionsSearch {
  status?: StatusName[]
  maal?: GoalName[]
  maalgruppe?: string[]
  leverandoer?: string[]
  ledige?: 'ja'
  tekst?: string
  orden?: OrderName
  retning?: 'faldende'
  vis?: '100' | '200'
  saml?: GroupingName
}

export const statusNames = ['besluttet', 'i-gang', 'afsluttet', 'kladde', 'arkiveret'] as const
export const goalNames = ['under', 'naaet', 'ikke-afgjort', 'intet'] as const
export const orderNames = ['navn', 'deltagere', 'i-gang', 'naaet', 'forbrug', 'pris'] as const

export const groupingNames = ['leverandoer', 'maalgruppe', 'udgave'] as const

export type StatusName = (typeof statusNames)[number]
export type GoalName = (typeof goalNames)[number]
export type OrderName = (typeof orderNames)[number]
export type GroupingName = (typeof groupingNames)[number]

const longestText = 100
const mostChosen = 20

export function readInterventionsSearch(search: Record<string, unknown>): InterventionsSearch {
  const status = readList(search['status'], statusNames)
  const maal = readList(search['maal'], goalNames)
  const maalgruppe = readNames(search['maalgruppe'])
  const leverandoer = readNames(search['leverandoer'])
  const tekst = typeof search['tekst'] === 'string' ? search['tekst'].trim().slice(0, longestText) : ''
  const orden = orderNames.find((name) => name === search['orden'])
  const vis = (['100', '200'] as const).find((count) => count === search['vis'])
  const saml = groupingNames.find((name) => name === search['saml'])
  return {
    ...(status.length > 0 && { status }),
    ...(maal.length > 0 && { maal }),
    ...(maalgruppe.length > 0 && { maalgruppe }),
    ...(leverandoer.length > 0 && { leverandoer }),
    ...(search['ledige'] === 'ja' && { ledige: 'ja' as const }),
    ...(tekst !== '' && { tekst }),
    ...(orden && orden !== 'navn' && { orden }),
    ...(search['retning'] === 'faldende' && { retning: 'faldende' as const }),
    ...(vis && { vis }),
    ...(saml && { saml }),
  }
}

/** The values of a `~`-joined list that only the data know, each once. */
function readNames(raw: unknown): string[] {
  const given: unknown[] = Array.isArray(raw) ? raw : typeof raw === 'string' ? raw.split('~') : []
  return [...new Set(given.filter((name): name is string => typeof name === 'string' && name !== ''))].slice(0, mostChosen)
}
