import { describe, expect, it } from 'vitest'
import { createFormat } from '../../shared/i18n/format'
import { answerOf, leadOf } from './answer'
import type { Comparison, Municipality } from './benchmarkQuery'
import type { Period } from './period'
import { da } from './words/da'
import { en } from './words/en'

const voice = { words: da, format: createFormat('da') }
const period: Period = { from: '2018-02', to: '2022-06', unknown: [], reversed: false, ofScope: true }

function municipality(name: string, fall: number | null, rank: number | null): Municipality {
  return { municipality: { code: name, name }, first: 100, last: 80, fall, rank }
}

function comparison(own: Municipality | null, ...others: Municipality[]): Comparison {
  return {
    own,
    municipalities: own ? [own, ...others] : others,
    together: { municipalities: 98, first: 100, last: 80, fall: 20.04, medianFall: -0.3 },
    version: 1,
  }
}

describe('the answer of the benchmark', () => {
  it('is our place and our fall', () => {
    expect(answerOf(comparison(municipality('Aabenraa', 48.3, 7)), period, voice)).toBe(
      'Aabenraa er nummer 7 af 98: antallet af modtagere faldt 48,3 procent fra februar 2018 til juni 2022.',
    )
    expect(answerOf(comparison(municipality('Aabenraa', 48.3, 7)), period, { words: en, format: createFormat('en') })).toBe(
      'Aabenraa is number 7 of 98: the number of recipients fell by 48.3 per cent from February 2018 to June 2022.',
    )
  })

  it('says that a place is shared, and that the number rose or stayed', () => {
    expect(answerOf(comparison(municipality('A', -5, 7), municipality('B', -5, 7)), period, voice)).toMatch(
      /^A er nummer 7 af 98, sammen med 1 anden: antallet af modtagere steg 5,0 procent /,
    )
    expect(answerOf(comparison(municipality('A', 0.04, 7), municipality('B', 0.04, 7), municipality('C', 0.04, 7)), period, voice)).toMatch(
      /sammen med 2 andre: antallet af modtagere var det samme fra/,
    )
  })

  it('says that ours lacks a month, and is of all where ours is not known', () => {
    expect(answerOf(comparison(municipality('A', null, null)), period, voice)).toMatch(/^A har ingen plads fra .*: der mangler tal for en af månederne\.$/)
    expect(answerOf(comparison(null), period, voice)).toBe('Kommunerne fra februar 2018 til juni 2022: fald i antallet af modtagere')
  })
})

describe('the lead of the benchmark', () => {
  it('tells of all together and of the one in the middle', () => {
    expect(leadOf(comparison(null), voice)).toBe(
      'I de 98 kommuner tilsammen faldt antallet 20,0 procent; i den midterste kommune steg antallet 0,3 procent. Nummer 1 har det største fald.',
    )
  })

  it('says that there is nothing to compare', () => {
    const nobody = comparison(null)
    nobody.together = { municipalities: 0, first: 0, last: 0, fall: null, medianFall: null }
    expect(leadOf(nobody, voice)).toBe('Ingen kommune har tal for begge måneder.')
  })
})
