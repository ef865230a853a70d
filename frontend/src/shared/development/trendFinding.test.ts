import { describe, expect, it } from 'vitest'
import { danish, kik2, readable } from '../../test/report'
import type { Development } from './development'
import { trendFinding } from './trendFinding'

function trend(...points: [recipients: number, expected: number | null][]): Development {
  const data = kik2()
  // The baseline's day is the first point, so that the series is these points alone.
  data.programme.baselineDate = '2018-03-28'
  data.report.trend = points.map(([recipients, expected], index) => ({
    date: `2018-0${index + 3}-28`,
    recipients,
    expected,
    selfSupport: null,
    otherSupport: null,
  }))
  data.report.asOf = data.report.trend.at(-1)?.date ?? data.report.asOf
  return data
}

describe('the finding of the development', () => {
  const finding = (data: Development) => readable(trendFinding(data, danish))

  it('names the month since which the recipients are fewer', () => {
    expect(finding(kik2())).toBe('Siden april 2018 har der hver måned været færre modtagere end forventet')
  })
  it('names the day when only the last one is on this side', () => {
    expect(finding(trend([90, 100], [110, 100]))).toBe('Den 28. april 2018 var der flere modtagere end forventet')
  })
  it('says when the number is the expected one', () => {
    expect(finding(trend([90, 100], [100, 100.4]))).toBe('Den 28. april 2018 var antallet af modtagere som forventet')
  })
  it('says how far the number has moved when nothing is expected', () => {
    expect(finding(trend([1000, 100], [583, null]))).toBe('Antallet af modtagere er faldet fra 1.000 til 583')
    expect(finding(trend([5, null], [7, null]))).toBe('Antallet af modtagere er steget fra 5 til 7')
    expect(finding(trend([0, null], [0, null]))).toBe('Antallet af modtagere er uændret 0')
  })
  it('does not count a month without an expectation', () => {
    expect(finding(trend([90, null], [90, 100], [80, 100]))).toBe(
      'Siden april 2018 har der hver måned været færre modtagere end forventet',
    )
  })
})
