import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../shared/scope/search'
import { figureNames, readTrendSearch } from './search'

describe('the address of the development', () => {
  it('comes back as it was written', () => {
    const state = fc.record(
      {
        efter: fc.constantFrom('maalgruppe' as const, 'alder' as const, 'koen' as const, 'distrikt' as const),
        skala: fc.constant('egen' as const),
        tabel: fc.subarray([...figureNames], { minLength: 1 }),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(state, (search) => {
        expect(readTrendSearch(parseSearch(stringifySearch(search)))).toEqual(search)
      }),
    )
  })

  it('leaves out what means nothing, and the benefit, by which it is divided anyhow', () => {
    expect(readTrendSearch({ efter: 'ydelse', skala: 'faelles', tabel: 'x' })).toEqual({})
    expect(readTrendSearch({ efter: 'indsats' })).toEqual({})
  })
})
