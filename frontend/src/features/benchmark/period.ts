import type { IsoDate } from '../../shared/i18n/date'
import type { BenchmarkSearch } from './search'

/** A month as 2018-02. */
export type IsoMonth = string

/** The months that are compared, and what of the address could not be had. */
export interface Period {
  from: IsoMonth
  to: IsoMonth
  /** Months that the address names and the data lack. */
  unknown: IsoMonth[]
  /** The address names a last month that is not after the first. */
  reversed: boolean
  /** Nobody has chosen the months: they are those of the programme and the day, as far as there are figures. */
  ofScope: boolean
}

/**
 * The months of the address, or else from the programme's baseline to the day, as far as the data reach. Null: the data
 * hold fewer than two months.
 */
export function periodOf(search: BenchmarkSearch, months: readonly IsoMonth[], baselineDate: IsoDate, asOf: IsoDate): Period | null {
  const first = months[0]
  const last = months.at(-1)
  if (first === undefined || last === undefined || first === last) return null
  const asked = [search.fra, search.til].filter((month) => month !== undefined)
  const unknown = asked.filter((month) => !months.includes(month))
  const from = known(search.fra, months) ?? nearest(months.slice(0, -1), baselineDate.slice(0, 7)) ?? first
  const to = known(search.til, months) ?? nearest(months.filter((month) => month > from), asOf.slice(0, 7)) ?? last
  const reversed = search.fra !== undefined && search.til !== undefined && unknown.length === 0 && to <= from
  if (reversed || to <= from) return { ...periodOf({}, months, baselineDate, asOf)!, unknown, reversed: true, ofScope: true }
  return { from, to, unknown, reversed, ofScope: asked.length === unknown.length }
}

function known(month: IsoMonth | undefined, months: readonly IsoMonth[]): IsoMonth | undefined {
  return months.find((other) => other === month)
}

/** The last of the months that is not after the wanted one, or else the first of them. */
function nearest(months: readonly IsoMonth[], wanted: IsoMonth): IsoMonth | undefined {
  return months.findLast((month) => month <= wanted) ?? months[0]
}
