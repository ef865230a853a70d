import type { ScopeQuery } from '../../gql/scope/graphql'
import { type IsoDate, isIsoDate, lastMonthEnd } from '../i18n/date'
import type { ScopeSearch } from './search'

export type ScopeProgramme = ScopeQuery['programmes'][number]

/** Which programme, and on which day. */
export interface Scope {
  programme: ScopeProgramme
  asOf: IsoDate
  complaints: ScopeComplaint[]
}

/** What the address asked for and cannot be had, so that something else is shown instead. */
export type ScopeComplaint = { kind: 'unknownProgramme'; code: string } | { kind: 'impossibleDate'; text: string }

/** The programme and day that the address means. Null: the data hold no programme. */
export function resolveScope(search: ScopeSearch, data: ScopeQuery, today: IsoDate): Scope | null {
  const fallback = latestProgramme(data.programmes)
  if (fallback === null) return null
  const complaints: ScopeComplaint[] = []

  const named = data.programmes.find((programme) => programme.code === search.strategi)
  if (search.strategi !== undefined && named === undefined) {
    complaints.push({ kind: 'unknownProgramme', code: search.strategi })
  }
  const programme = named ?? fallback

  const dayExists = search.dato !== undefined && isIsoDate(search.dato)
  if (search.dato !== undefined && !dayExists) complaints.push({ kind: 'impossibleDate', text: search.dato })
  const asOf = dayExists ? search.dato! : latestDay(programme, data.dataBasis.dataThrough, today)

  return { programme, asOf, complaints }
}

/** The programme that began last is the one people ask about. */
function latestProgramme(programmes: readonly ScopeProgramme[]): ScopeProgramme | null {
  return programmes.reduce<ScopeProgramme | null>(
    (latest, programme) => (latest === null || programme.baselineDate > latest.baselineDate ? programme : latest),
    null,
  )
}

/**
 * The latest month end with data, since reports are made at the end of a month. Where nobody has said how far the data
 * reach, today counts; a programme that began after it is shown on its first day.
 */
export function latestDay(programme: ScopeProgramme, dataThrough: IsoDate | null, today: IsoDate): IsoDate {
  const last = dataThrough ?? today
  const end = lastMonthEnd(last)
  if (end >= programme.baselineDate) return end
  return last >= programme.baselineDate ? last : programme.baselineDate
}
