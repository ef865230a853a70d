import { describe, expect, it } from 'vitest'
import { danish, english, kik2, readable } from '../../test/report'
import { briefOf } from './brief'
import type { ReportData } from './reportData'

function sentences(data: ReportData, voice = danish): string[] {
  return briefOf(data, voice).map(({ text }) => readable(text))
}

describe('the brief of KIK II on 31-08-2018', () => {
  it('says in four sentences what the report says', () => {
    expect(sentences(kik2())).toEqual([
      '978 borgere får kontanthjælp eller uddannelseshjælp, 144 færre end forventet (1.122). Målet er 800 den 1. maj 2022.',
      '2,1 mio. kr. er brugt af de 5,6 mio. kr., der var forventet: 37 procent.',
      'Tab 2,7 mio. kr. Det er 3,0 mio. kr. bedre end forventet: 3,5 mio. kr. er ikke brugt, nettoafkastet er 0,6 mio. kr. ringere. Uden tilgang: gevinst 2,7 mio. kr.',
      '408 borgere er selvforsørgende, 83 er i anden forsørgelse.',
    ])
  })

  it('says the same in English', () => {
    expect(sentences(kik2(), english)[2]).toBe(
      'Loss DKK 2.7 million. It is DKK 3.0 million better than expected: DKK 3.5 million are unspent, the net return is DKK 0.6 million worse. Without the inflow: a gain of DKK 2.7 million.',
    )
  })

  it('has no double full stop and no undefined in either language', () => {
    for (const voice of [danish, english]) {
      for (const text of sentences(kik2(), voice)) {
        expect(text).not.toMatch(/\.\.|undefined|null|NaN/)
        expect(text).toMatch(/\.$/)
      }
    }
  })
})

describe('the brief is true of other data', () => {
  it('without targets', () => {
    const data = kik2()
    data.programme.targets = []
    data.report.recipients.expected = null
    expect(sentences(data)[0]).toBe('978 borgere får kontanthjælp eller uddannelseshjælp. Der er ikke sat et mål for antallet.')
  })

  it('after the last goal', () => {
    const data = kik2()
    data.report.asOf = '2022-06-15'
    data.report.recipients.expected = null
    data.report.trend.push({ date: '2022-04-30', recipients: 801, expected: null })
    expect(sentences(data)[0]).toContain('Målet var 800 den 1. maj 2022. Det blev ikke nået: 801 den 30. april 2022.')
    data.report.trend.push({ date: '2022-05-01', recipients: 800, expected: null })
    expect(sentences(data)[0]).toContain('Målet var 800 den 1. maj 2022. Det blev nået: 800 den 1. maj 2022.')
  })

  it('with one recipient, in a target group', () => {
    const data = kik2()
    data.programme.targetGroups = [{ code: 'aktivitetsparat', name: 'Aktivitetsparat' }]
    data.report.recipients = { actual: 1, expected: 1.4, target: null }
    expect(sentences(data)[0]).toContain(
      '1 borger får kontanthjælp eller uddannelseshjælp i målgruppen aktivitetsparat, som forventet (1).',
    )
  })

  it('without a budget, and with nothing booked at all', () => {
    const data = kik2()
    data.programme.budgetByYear = []
    expect(sentences(data)[1]).toBe('Der er brugt 2,1 mio. kr.')
    expect(sentences(data)[2]).toBe('Tab 2,7 mio. kr. Uden tilgang: gevinst 2,7 mio. kr.')
    data.report.consumption.lines = []
    expect(sentences(data)[1]).toBe('Der er ikke bogført noget forbrug i denne strategi.')
  })

  it('before the budget begins', () => {
    const data = kik2()
    data.report.consumption.expectedToDate = 0
    expect(sentences(data)[1]).toBe('2,1 mio. kr. er brugt. Der var ikke forventet noget forbrug.')
  })

  it('with a net gain that cannot be computed', () => {
    const data = kik2()
    data.report.economy.netGain = null
    expect(sentences(data)[2]).toBe('Netto gevinst kan ikke beregnes. Uden tilgang: gevinst 2,7 mio. kr.')
  })

  it('with a net return of which none was expected', () => {
    const data = kik2()
    data.report.economy.expectedNetReturn = null
    expect(sentences(data)[2]).toBe('Tab 2,7 mio. kr. Uden tilgang: gevinst 2,7 mio. kr.')
  })

  it('with a result exactly even and exactly as expected', () => {
    const data = kik2()
    Object.assign(data.report.economy, { netGain: 0, expectedNetGain: 0, netReturn: 0, netGainWithoutInflow: 0 })
    Object.assign(data.report.consumption, { actualToDate: 0, expectedToDate: 0 })
    expect(sentences(data)[2]).toBe(
      'Hverken gevinst eller tab. Det er som forventet: forbruget er som forventet, nettoafkastet er som forventet. Uden tilgang: hverken gevinst eller tab.',
    )
  })

  it('when nobody has left', () => {
    const data = kik2()
    data.report.fulfilment.citizens = 0
    expect(sentences(data)[3]).toBe('Ingen er selvforsørgende eller i anden forsørgelse.')
  })
})
