import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../shared/scope/search'
import { readFlowsSearch } from './search'

describe('the address of the flows', () => {
  it('comes back as it was written', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    const state = fc.record({ fra: day, efter: fc.constant('ydelse' as const), tabel: fc.constant('bevaegelser' as const) }, { requiredKeys: [] })
    fc.assert(
      fc.property(state, (search) => {
        expect(readFlowsSearch(parseSearch(stringifySearch(search)))).toEqual(search)
      }),
    )
  })

  it('leaves out what means nothing', () => {
    expect(readFlowsSearch({ fra: '2018-02-31', efter: 'tilstand', tabel: 'x' })).toEqual({})
  })
})
