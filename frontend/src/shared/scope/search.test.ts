import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearch, readList, readScopeSearch, stringifySearch } from './search'

describe('the address', () => {
  it('is read into programme, day and language', () => {
    expect(readScopeSearch(parseSearch('?strategi=KIK2&dato=2018-08-31&sprog=en'))).toEqual({
      strategi: 'KIK2',
      dato: '2018-08-31',
      sprog: 'en',
    })
  })

  it('keeps a programme and a day that are wrong, so that the page can say so', () => {
    expect(readScopeSearch(parseSearch('?strategi=XYZ&dato=i+g%C3%A5r'))).toEqual({ strategi: 'XYZ', dato: 'i går' })
  })

  it('leaves out a language that there is not, and Danish, which needs no word', () => {
    expect(readScopeSearch({ sprog: 'de' })).toEqual({})
    expect(readScopeSearch({ sprog: 'da' })).toEqual({})
  })

  it('joins lists by tildes and leaves out what is empty', () => {
    expect(stringifySearch({ strategi: 'KIK2', tabel: ['udvikling', 'maalopfyldelse'], dato: undefined, x: [] })).toBe(
      '?strategi=KIK2&tabel=udvikling~maalopfyldelse',
    )
    expect(stringifySearch({})).toBe('')
  })

  it('reads the known values of a list, each once', () => {
    expect(readList('b~x~a~b', ['a', 'b', 'c'])).toEqual(['a', 'b'])
  })

  it('is a valid state whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (text) => {
        const search = readScopeSearch(parseSearch(text))
        for (const value of Object.values(search)) expect(value.length).toBeLessThanOrEqual(100)
        expect([undefined, 'en']).toContain(search.sprog)
      }),
    )
  })

  it('comes back as it was written', () => {
    const state = fc.record(
      {
        strategi: fc.string({ minLength: 1, maxLength: 50 }).filter((text) => text.trim() === text),
        dato: fc.string({ minLength: 1, maxLength: 50 }).filter((text) => text.trim() === text),
        sprog: fc.constant('en' as const),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(state, (search) => {
        expect(readScopeSearch(parseSearch(stringifySearch(search)))).toEqual(search)
      }),
    )
  })
})
