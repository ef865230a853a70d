import { describe, expect, it } from 'vitest'
import { createFormat } from '../../shared/i18n/format'
import { findingOf } from './finding'
import { da } from './words/da'

const voice = { words: da, format: createFormat('da') }

function facetsOf(counts: Record<string, number>) {
  const goals = Object.entries(counts).map(([code, count]) => ({ code, name: code, count, chosen: false }))
  return { goals, statuses: [], targetGroups: [], providers: [] }
}

describe('the finding of the list', () => {
  it('says how many are below, have reached, and are undecided', () => {
    expect(findingOf(facetsOf({ BELOW: 2, REACHED: 3, NOT_YET_DECIDED: 1200 }), voice)).toBe(
      '2 af 1.205 indsatser er under deres mål, 3 har nået det, 1.200 er ikke afgjort',
    )
  })

  it('says that none is below', () => {
    expect(findingOf(facetsOf({ REACHED: 2 }), voice)).toBe('Ingen af de 2 indsatser er under deres mål, 2 har nået det')
    expect(findingOf(facetsOf({ NO_GOAL: 1 }), voice)).toBe('Indsatsen er ikke under sit mål, 1 har intet mål')
  })
})
