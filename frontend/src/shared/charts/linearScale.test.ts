import { describe, expect, it } from 'vitest'
import { linearScale } from './linearScale'

describe('a linear scale', () => {
  it('lays the ends of the domain on the ends of the range, and a value between them in proportion', () => {
    const scale = linearScale({ domain: [600, 1200], range: [270, 28] })
    expect([scale(600), scale(1200), scale(900)]).toEqual([270, 28, 149])
  })

  it('begins and ends at round values where it is to be nice', () => {
    const scale = linearScale({ domain: [-2725, 5620], range: [0, 100], niceSteps: 6 })
    expect(scale.domain).toEqual([-4000, 6000])
    expect(scale.ticks(6)).toEqual([-4000, -2000, 0, 2000, 4000, 6000])
  })

  it('lays everything at the beginning where the domain has no length', () => {
    expect(linearScale({ domain: [5, 5], range: [10, 90] })(5)).toBe(10)
  })
})
