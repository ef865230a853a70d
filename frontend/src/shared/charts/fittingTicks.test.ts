import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fittingTicks } from './fittingTicks'
import { linearScale } from './linearScale'
import { textWidth } from './textWidth'

const print = (value: number) => `−${value}`

describe('the ticks of a horizontal axis', () => {
  it('are as many as wanted where there is room', () => {
    const scale = linearScale({ domain: [0, 10_000], range: [0, 1000] })
    expect(fittingTicks(scale, 5, print)).toEqual([0, 2000, 4000, 6000, 8000, 10_000])
  })

  it('never have labels that touch, however narrow the axis and large the values', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), fc.nat({ max: 10_000_000 }), fc.integer({ min: 20, max: 400 }), (low, high, width) => {
        const scale = linearScale({ domain: [-low, high + 1], range: [0, width], niceSteps: 3 })
        const ticks = fittingTicks(scale, 3, print)
        expect(ticks.length).toBeGreaterThan(0)
        ticks.slice(1).forEach((tick, index) => {
          const before = ticks[index]!
          expect(scale(tick) - scale(before)).toBeGreaterThan((textWidth(print(tick)) + textWidth(print(before))) / 2)
        })
      }),
    )
  })
})
