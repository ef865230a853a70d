import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../shared/scope/search'
import { type BenchmarkSearch, orderNames, readBenchmarkSearch } from './search'

describe('the address of the benchmark', () => {
  it('comes back as it was written', () => {
    const month = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 })).map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)
    const state = fc.record(
      {
        fra: month,
        til: month,
        tabel: fc.constant('kommuner' as const),
        orden: fc.constantFrom(...orderNames),
        retning: fc.constant('faldende' as const),
        find: fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() === text),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(state, (search: BenchmarkSearch) => {
        expect(readBenchmarkSearch(parseSearch(stringifySearch({ ...search })))).toEqual(search)
      }),
    )
  })

  it('leaves out what means nothing', () => {
    expect(readBenchmarkSearch({ fra: '2018-13', til: 'i fjor', tabel: 'x', orden: 'fald', retning: 'op', find: '  ' })).toEqual({})
  })
})
