import { describe, expect, it } from 'vitest'
import { danish, kik2 } from '../../test/report'
import { waterfallOf } from './waterfall'

describe('the waterfall of the net gain', () => {
  it('begins each step where the last one ended, and ends at the result', () => {
    const waterfall = waterfallOf(kik2(), danish)!
    expect(waterfall.steps.map((step) => step.from)).toEqual([0, ...waterfall.steps.slice(0, -1).map((step) => step.to)])
    expect(waterfall.steps.at(-1)!.to).toBeCloseTo(waterfall.result, 2)
  })

  it('is not drawn where an amount is missing', () => {
    const data = kik2()
    data.report.economy.cohorts[1]!.savings = null
    expect(waterfallOf(data, danish)).toBeNull()
  })
})
