import { describe, expect, it } from 'vitest'
import { createFormat } from '../../shared/i18n/format'
import { chipsOf } from './chips'
import { toggled } from './FilterPanel'
import { ordered } from './InterventionList'
import { variablesOf } from './interventionsQuery'
import { da } from './words/da'

const voice = { words: da, format: createFormat('da') }
const noFacets = { goals: [], statuses: [], targetGroups: [], providers: [] }

describe('the order of the list', () => {
  it('begins with the largest number, and turns round', () => {
    expect(ordered({}, 'pris')).toEqual({ orden: 'pris', retning: 'faldende' })
    expect(ordered({ orden: 'pris', retning: 'faldende' }, 'pris')).toEqual({ orden: 'pris' })
  })

  it('begins with the first name, and turns round', () => {
    expect(ordered({ orden: 'pris' }, 'navn')).toEqual({})
    expect(ordered({}, 'navn')).toEqual({ retning: 'faldende' })
  })
})

describe('the filters', () => {
  it('go in and out, in the known order', () => {
    expect(toggled(['c'], 'a', ['a', 'b', 'c'])).toEqual(['a', 'c'])
    expect(toggled(['a', 'c'], 'a', ['a', 'b', 'c'])).toEqual(['c'])
  })

  it('each have a chip that takes just it away', () => {
    const search = { tekst: 'job', maal: ['under', 'naaet'], leverandoer: ['DGI'], ledige: 'ja', orden: 'pris' } as const
    const chips = chipsOf({ ...search, maal: ['under', 'naaet'], leverandoer: ['DGI'] }, noFacets, voice)
    expect(chips.map(({ label }) => label)).toEqual([
      'Tekst: job',
      'Stilling mod målet: Under målet',
      'Stilling mod målet: Målet nået',
      'Leverandør: DGI',
      'Kun med ledige pladser',
    ])
    expect(chips[1]!.without).toMatchObject({ tekst: 'job', maal: ['naaet'], leverandoer: ['DGI'], ledige: 'ja', orden: 'pris' })
    expect(chips[4]!.without).not.toHaveProperty('ledige')
  })

  it('are what the API is asked for', () => {
    expect(variablesOf('KIK2', '2019-06-04', { maal: ['under'], status: ['i-gang'], ledige: 'ja', orden: 'pris', retning: 'faldende' }, 'da')).toEqual({
      asOf: '2019-06-04',
      language: 'DA',
      first: 50,
      orderBy: { field: 'PRICE_PER_SELF_SUPPORTING', direction: 'DESC' },
      filter: { programmes: ['KIK2'], goals: ['BELOW'], statuses: ['RUNNING'], placesFree: true },
    })
  })
})
