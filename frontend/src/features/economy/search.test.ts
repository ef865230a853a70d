import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../shared/scope/search'
import { divisionNames, type EconomySearch, figureNames, readEconomySearch } from './search'

const read = (address: string) => readEconomySearch(parseSearch(address))

describe('the address of the economy', () => {
  it('names what is chosen and leaves out what is usual', () => {
    expect(read('?opdel=kategori&periode=aar&tabel=forloeb~forbrug&aaben=tilgang.besparelse~udgangspunkt.RESOURCE_PROGRAMME')).toEqual({
      opdel: 'kategori',
      periode: 'aar',
      tabel: ['forbrug', 'forloeb'],
      aaben: ['tilgang.besparelse', 'udgangspunkt.RESOURCE_PROGRAMME'],
    })
    expect(read('?opdel=udvalg&periode=i-alt')).toEqual({})
  })

  it('leaves out what means nothing', () => {
    expect(read('?opdel=farve&periode=uge&tabel=x~y&aaben=tilgang~andet.x~tilgang.%3Cscript%3E')).toEqual({})
  })

  it('is read as it was written, whatever is chosen', () => {
    const opened = fc.tuple(fc.constantFrom('udgangspunkt', 'tilgang'), fc.stringMatching(/^[A-Za-z_]{1,20}$/)).map((parts) => parts.join('.'))
    fc.assert(
      fc.property(
        fc.record(
          {
            opdel: fc.constantFrom(...divisionNames),
            periode: fc.constant('aar' as const),
            tabel: fc.subarray([...figureNames], { minLength: 1 }),
            aaben: fc.uniqueArray(opened, { minLength: 1, maxLength: 20 }),
          },
          { requiredKeys: [] },
        ),
        ({ opdel, ...rest }) => {
          const chosen: EconomySearch = { ...(opdel && opdel !== 'udvalg' && { opdel }), ...rest }
          expect(read(stringifySearch({ ...chosen }))).toEqual(chosen)
        },
      ),
    )
  })

  it('never breaks', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (search) => void readEconomySearch(search)))
  })
})
