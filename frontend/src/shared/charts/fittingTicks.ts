import type { LinearScale } from './linearScale'
import { textWidth } from './textWidth'

/** Between two labels of an axis. */
const leastDistance = 12

/** As many round values, up to the wanted number, as have room for their labels beside one another; at least zero. */
export function fittingTicks(scale: LinearScale, wanted: number, print: (value: number) => string): number[] {
  for (let count = wanted; count > 0; count -= 1) {
    const ticks = scale.ticks(count)
    const fit = ticks.every((tick, index) => {
      const next = ticks[index + 1]
      if (next === undefined) return true
      const room = (textWidth(print(tick)) + textWidth(print(next))) / 2 + leastDistance
      return scale(next) - scale(tick) >= room
    })
    if (fit) return ticks
  }
  return [0]
}
