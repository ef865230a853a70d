import { nice, ticks } from 'd3-array'

/** Where a value lies on an axis. */
export interface LinearScale {
  (value: number): number
  domain: [number, number]
  /** About so many round values of the domain. */
  ticks: (count: number) => number[]
}

interface Ends {
  domain: readonly [number, number]
  range: readonly [number, number]
  /** Widens the domain to round values, about so many steps apart. */
  niceSteps?: number
}

/**
 * Values on a straight axis. d3-scale would bring colours, times and number formats along, half as much again as all
 * our charts together, for this one line.
 */
export function linearScale({ domain, range: [begin, end], niceSteps }: Ends): LinearScale {
  const [low, high] = niceSteps === undefined ? domain : nice(...domain, niceSteps)
  const perUnit = high === low ? 0 : (end - begin) / (high - low)
  const place = (value: number) => begin + (value - low) * perUnit
  return Object.assign(place, { domain: [low, high] as [number, number], ticks: (count: number) => ticks(low, high, count) })
}
