import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundHalfAway } from './round'

describe('roundHalfAway', () => {
  it.each([
    [83.0957230142566, 1, 83.1],
    [16.90427698574338, 1, 16.9],
    [2.65, 1, 2.7],
    [-2.65, 1, -2.7],
    [1.005, 2, 1.01],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [2.5, 0, 3],
    [2664, -3, 3000],
    [1e-7, 1, 0],
    [1e21, 0, 1e21],
  ])('rounds %d to %d decimals as %d', (value, decimals, expected) => {
    expect(roundHalfAway(value, decimals)).toBe(expected)
  })

  it('never answers minus zero', () => {
    expect(Object.is(roundHalfAway(-0.04, 1), 0)).toBe(true)
  })

  it('rounds an amount and its opposite to opposites', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), (oere) => {
        const kroner = oere / 100
        expect(roundHalfAway(-kroner / 1000, 0) + roundHalfAway(kroner / 1000, 0)).toBe(0)
      }),
    )
  })

  it('is the whole number of thousands that integer arithmetic on øre gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (oere) => {
        expect(roundHalfAway(oere / 100 / 1000, 0)).toBe(Math.floor((oere + 50_000) / 100_000))
      }),
    )
  })
})
