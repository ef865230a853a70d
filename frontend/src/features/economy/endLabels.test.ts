import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CourseSeries, SeriesName } from './course'
import { endLabels } from './endLabels'

const names: SeriesName[] = ['gain', 'without', 'spent', 'return', 'expected']
const frame = { y: (value: number) => value, top: 34, bottom: 374, narrow: false }

function endingAt(...ends: number[]): CourseSeries[] {
  return ends.map((gain, index) => ({ name: names[index]!, label: names[index]!, short: '', points: [{ date: '2018-08-31', gain }] }))
}

describe('the names at the ends of lines', () => {
  it('stand where the lines end, where there is room', () => {
    expect(endLabels(endingAt(100, 200), frame).map(({ y }) => y)).toEqual([100, 200])
  })

  it('never cover one another and stay in the order of the ends', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 34, max: 374, noNaN: true }), { maxLength: 5 }), (ends) => {
        const labels = endLabels(endingAt(...ends), frame)
        expect(labels.map(({ end }) => end)).toEqual(ends.toSorted((a, b) => a - b))
        labels.forEach(({ y }, index) => {
          expect(y).toBeGreaterThanOrEqual(frame.top - 20)
          expect(y).toBeLessThanOrEqual(frame.bottom)
          if (index > 0) expect(y - labels[index - 1]!.y).toBeGreaterThanOrEqual(20 - 1e-9)
        })
      }),
    )
  })

  it('leaves out a line without an end', () => {
    expect(endLabels([{ ...endingAt(1)[0]!, points: [] }], frame)).toEqual([])
  })
})
