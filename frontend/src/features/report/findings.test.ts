import { describe, expect, it } from 'vitest'
import { danish, kik2, readable } from '../../test/report'
import { fulfilmentFinding, netGainFinding, trendFinding } from './findings'
import type { ReportData } from './reportData'

function trend(...points: [recipients: number, expected: number | null][]): ReportData {
  const data = kik2()
  // The baseline's day is the first point, so that the series is these points alone.
  data.programme.baselineDate = '2018-03-28'
  data.report.trend = points.map(([recipients, expected], index) => ({
    date: `2018-0${index + 3}-28`,
    recipients,
    expected,
  }))
  data.report.asOf = data.report.trend.at(-1)?.date ?? data.report.asOf
  return data
}

describe('the finding of the development', () => {
  const finding = (data: ReportData) => readable(trendFinding(data, danish))

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

describe('the finding of the fulfilment', () => {
  function finding(share: number | null, expectedShare: number | null): string {
    const data = kik2()
    data.report.fulfilment.selfSupport = { citizens: 1, share, expectedShare }
    return readable(fulfilmentFinding(data, danish))
  }

  it.each([
    [83.1, 82.4, 'En lidt større del end forventet er selvforsørgende'],
    [70, 82.4, 'En mindre del end forventet er selvforsørgende'],
    [82.41, 82.4, 'Den forventede del er selvforsørgende'],
    [83.1, null, '83,1 procent af dem, der har forladt ydelsen, er selvforsørgende'],
    [null, 82.4, 'Ingen er gået til selvforsørgelse eller anden forsørgelse endnu'],
  ])('%s against %s: %s', (share, expected, sentence) => expect(finding(share, expected)).toBe(sentence))
})

describe('the finding of the net gain', () => {
  function finding(netGain: number | null, netGainWithoutInflow: number | null): string {
    const data = kik2()
    Object.assign(data.report.economy, { netGain, netGainWithoutInflow })
    return readable(netGainFinding(data, danish))
  }

  it.each([
    [2_663_680, -2_724_970, 'Tilgangens udgifter vender resultatet til et tab'],
    [2_663_680, 1_000_000, 'Udgifterne er 2,7 mio. kr. større end besparelsen'],
    [2_663_680, null, 'Udgifterne er 2,7 mio. kr. større end besparelsen'],
    [-2_663_680, -5_000_000, 'Besparelsen er 2,7 mio. kr. større end udgifterne'],
    [0, -1, 'Udgifter og besparelse går lige op'],
    [null, -1, 'Netto gevinst kan ikke beregnes.'],
  ])('%s, without the inflow %s: %s', (gain, without, sentence) => expect(finding(gain, without)).toBe(sentence))
})
