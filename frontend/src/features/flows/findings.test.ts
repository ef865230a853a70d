import { describe, expect, it } from 'vitest'
import { createFormat } from '../../shared/i18n/format'
import { answerOf, findingOf, leadOf } from './findings'
import type { FlowsData, Way } from './flowsQuery'
import { da } from './words/da'

const voice = { words: da, format: createFormat('da') }

function way(from: string, to: string, citizens: number | null, toCitizens: number | null = citizens): Way {
  return { from, fromName: from, to, toName: to, citizens, fromCitizens: citizens, toCitizens, population: 1485 }
}

function flows(...ways: Way[]): FlowsData {
  return { states: ways, ways, version: 1, from: '2018-02-01', to: '2018-08-31', byBenefit: false }
}

describe('what the flows say', () => {
  it('is where those are who have left', () => {
    const data = flows(way('ON_BENEFIT', 'SELF_SUPPORT', 269, 408), way('ON_BENEFIT', 'OTHER_SUPPORT', 80, 83), way('ON_BENEFIT', 'ON_BENEFIT', 771, 978))
    expect(answerOf(data, voice).replaceAll('\u00a0', ' ')).toBe(
      'Af dem, der har forladt ydelsen, er 408 selvforsørgende og 83 i anden forsørgelse den 31. august 2018.',
    )
    expect(leadOf(data, voice)).toMatch(/^Strategien har omfattet 1\.485 borgere\. 978 af dem får stadig ydelsen; 0 er i øvrige målgrupper/)
    expect(findingOf(data, voice)).toBe('Den største bevægelse: 269 fra ydelsen til selvforsørgelse')
  })

  it('counts neither those who stayed nor those who came as moved', () => {
    expect(findingOf(flows(way('ON_BENEFIT', 'ON_BENEFIT', 771), way('NOT_YET_IN_PROGRAMME', 'ON_BENEFIT', 207)), voice)).toBe(
      'Ingen har flyttet sig mellem de to dage',
    )
  })

  it('does not take what is hidden for nobody', () => {
    const data = flows(way('ON_BENEFIT', 'SELF_SUPPORT', null))
    expect(answerOf(data, voice)).toBe('Hvor de, der har forladt ydelsen, er nu')
    expect(findingOf(data, voice)).toBe('Ingen har flyttet sig mellem de to dage')
  })
})
