import type { Way } from './flowsQuery'
import type { Voice } from './voice'

/** A state or benefit on one of the two days, with everybody who is there. */
export interface Place {
  code: string
  name: string
  citizens: number | null
}

/** Where the population is on the earlier day, in the API's order. */
export function origins(ways: readonly Way[], { words }: Voice): Place[] {
  return unique(ways.map(({ from, fromName, fromCitizens }) => ({ code: from, name: placeName(from, fromName, words), citizens: fromCitizens })))
}

/** Where it is on the later day. */
export function destinations(ways: readonly Way[], { words }: Voice): Place[] {
  return unique(ways.map(({ to, toName, toCitizens }) => ({ code: to, name: placeName(to, toName, words), citizens: toCitizens })))
}

/** States have names of ours, since the API tells them in Danish; the rest are codes of data. */
function placeName(code: string, name: string, words: Voice['words']): string {
  const states: Record<string, string> = words.stateName
  return states[code] ?? words.named(code, name)
}

const order = ['ON_BENEFIT', 'SELF_SUPPORT', 'OTHER_SUPPORT', 'OTHER_TARGET_GROUP', 'NOT_YET_IN_PROGRAMME']

/** Each once; states in the order of the reports, benefits with the most citizens first, who has not come yet last. */
function unique(places: readonly Place[]): Place[] {
  const known = new Map(places.map((place) => [place.code, place]))
  return [...known.values()].toSorted((a, b) => rank(a) - rank(b) || (b.citizens ?? 0) - (a.citizens ?? 0))
}

function rank({ code }: Place): number {
  return Math.max(order.indexOf(code), 0)
}

export function wayBetween(ways: readonly Way[], from: Place, to: Place): Way | undefined {
  return ways.find((way) => way.from === from.code && way.to === to.code)
}
