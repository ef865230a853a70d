import { describe, expect, it } from 'vitest'
import type { GoalFragment } from '../../gql/interventions/graphql'
import { createFormat } from '../../shared/i18n/format'
import { goalSentence } from './goalSentence'
import { da } from './words/da'

const voice = { words: da, format: createFormat('da') }
const undecided: GoalFragment = {
  standing: 'NOT_YET_DECIDED',
  expectedShare: 60,
  afterMonths: 12,
  decided: 0,
  reached: 0,
  share: null,
  decidableFrom: '2020-06-24',
}
const spoken = (text: string) => text.replaceAll('\u00a0', ' ')

describe('the goal in a sentence', () => {
  it('says from when it can be decided', () => {
    expect(spoken(goalSentence(undecided, 20, voice))).toBe(
      'Ikke afgjort: 60 % ventes selvforsørgende 12 måneder efter forløbet, men ingen deltagere er så langt endnu. Det kan tidligst afgøres den 24. juni 2020.',
    )
  })

  it('says what a standing rests on', () => {
    expect(spoken(goalSentence({ ...undecided, standing: 'BELOW', decided: 18, reached: 7, share: 38.888 }, 20, voice))).toBe(
      'Under målet: 7 af 18 deltagere er selvforsørgende (38,9 %), ventet var 60 %.',
    )
  })

  it('tells nobody from not yet', () => {
    expect(goalSentence({ ...undecided, decidableFrom: null }, 0, voice)).toBe('Ingen har deltaget endnu.')
  })
})
