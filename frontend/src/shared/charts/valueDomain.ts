import { nice, ticks } from 'd3-array'

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
  return nice(begin, high + room, wantedTicks)
}

/** Whole numbers, since what is counted has no halves. */
export function valueTicks([first, last]: [number, number]): number[] {
  return ticks(first, last, wantedTicks).filter(Number.isInteger)
}
