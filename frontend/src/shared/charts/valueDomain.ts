import { scaleLinear } from '@visx/scale'

const wantedTicks = 5
/** Values that lie far from zero, as seen from the largest, may be shown without it. */
const farFromZero = 0.5
/** What is counted has no halves, so that less room would leave an axis of one number. */
const leastRoom = 1

/** Round ends for a line's vertical axis. It begins at zero unless that would flatten the line. */
export function valueDomain(values: readonly number[]): [number, number] {
  const low = Math.min(...values)
  const high = Math.max(...values, 1)
  const room = Math.max((high - low) * 0.1, high * 0.01, leastRoom)
  const begin = low > high * farFromZero ? low - room : 0
  const [first = 0, last = 1] = scaleLinear<number>({ domain: [begin, high + room], nice: wantedTicks }).domain()
  return [first, last]
}

/** Whole numbers, since what is counted has no halves. */
export function valueTicks(domain: [number, number]): number[] {
  return scaleLinear<number>({ domain }).ticks(wantedTicks).filter(Number.isInteger)
}
