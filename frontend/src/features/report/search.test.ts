import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../shared/scope/search'
import { figureNames, readReportSearch } from './search'

describe('the report’s own part of the address', () => {
  it('names the figures that stand as tables', () => {
    expect(readReportSearch(parseSearch('?tabel=udvikling~netto-gevinst'))).toEqual({
      tabel: ['netto-gevinst', 'udvikling'],
    })
  })

  it('is a valid state whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { tabel = [] } = readReportSearch(parseSearch(`?tabel=${text}`))
        expect(tabel.every((name) => figureNames.includes(name))).toBe(true)
      }),
    )
  })

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.subarray([...figureNames], { minLength: 1 }), (tabel) => {
        expect(readReportSearch(parseSearch(stringifySearch({ tabel })))).toEqual({ tabel })
      }),
    )
  })
})
