import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthTicks } from './monthTicks'
import { valueDomain, valueTicks } from './valueDomain'

describe('the vertical axis', () => {
  it('holds every value between round ends, and begins at zero unless the values lie far from it', () => {
    expect(valueDomain([1152, 978, 1117])).toEqual([950, 1200])
    expect(valueDomain([1128, 300])[0]).toBe(0)
    expect(valueDomain([0, 0])).toEqual([0, 2])
  })

  it('holds every value, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100_000 }), { minLength: 1 }), (values) => {
        const [low, high] = valueDomain(values)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(Math.min(...values))
        expect(high).toBeGreaterThanOrEqual(Math.max(...values))
        expect(valueTicks([low, high]).length).toBeGreaterThan(1)
      }),
    )
  })
})

describe('the time axis', () => {
  it('names every month where there is room, and fewer where there is less', () => {
    expect(monthTicks('2018-02-01', '2019-01-31', 800)).toHaveLength(12)
    expect(monthTicks('2018-02-01', '2019-01-31', 300).map((tick) => tick.date)).toEqual([
      '2018-04-01', '2018-07-01', '2018-10-01', '2019-01-01',
    ])
    expect(monthTicks('2015-06-30', '2022-05-01', 800).every((tick) => tick.date.endsWith('-01-01'))).toBe(true)
  })

  it('never stands closer than the names are wide', () => {
    const years = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(years, fc.integer({ min: 200, max: 1200 }), (count, width) => {
        const ticks = monthTicks('2000-01-01', `${2000 + count}-12-31`, width)
        expect(ticks.length).toBeLessThanOrEqual(width / 45 + 1)
      }),
    )
  })
})
