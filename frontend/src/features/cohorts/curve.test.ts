import { describe, expect, it } from 'vitest'
import type { RetentionCurve } from './cohortsQuery'
import { commonDay, followedOn, pointOn, reliable } from './curve'

function curve(...points: [day: number, atRisk: number, survival: number][]): RetentionCurve {
  return {
    subjects: points[0]?.[1] ?? 0,
    events: 0,
    censored: 0,
    median: { day: null, lower: null, upper: null },
    points: points.map(([day, atRisk, survival]) => ({ day, atRisk, survival, lower: survival, upper: survival })),
  }
}

const long = curve([10, 100, 90], [40, 80, 80], [200, 25, 60], [300, 10, 20])

describe('a retention curve', () => {
  it('ends where fewer than twenty are followed', () => {
    expect(reliable(long).map(({ day }) => day)).toEqual([10, 40, 200])
    expect(reliable(curve([1, 19, 90]))).toEqual([])
  })

  it('is read on the last point on or before a day, and not beyond its end', () => {
    const points = reliable(long)
    expect(pointOn(points, 39)?.survival).toBe(90)
    expect(pointOn(points, 40)?.survival).toBe(80)
    expect(pointOn(points, 9)).toBeNull()
    expect(pointOn(points, 201)).toBeNull()
  })

  it('says how many are followed at each tick', () => {
    expect([0, 10, 11, 300, 301].map((day) => followedOn(long, day))).toEqual([100, 100, 80, 10, 0])
  })

  it('is told on the longest usual day that all curves reach', () => {
    const short = reliable(curve([5, 50, 80], [95, 30, 50]))
    expect(commonDay([reliable(long), short])).toBe(90)
    expect(commonDay([reliable(long)])).toBe(180)
    expect(commonDay([[], short])).toBeNull()
    expect(commonDay([])).toBeNull()
  })
})
