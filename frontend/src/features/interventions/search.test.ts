import { describe, expect, it } from 'vitest'
import { readInterventionsSearch } from './search'

describe('the search of the interventions', () => {
  it('reads what it knows and leaves the rest out', () => {
    expect(
      readInterventionsSearch({
        status: 'afsluttet~i-gang~x',
        maal: 'under',
        leverandoer: 'Lehman & Partners~DGI~DGI~',
        ledige: 'nej',
        tekst: '  potentiale ',
        orden: 'pris',
        retning: 'op',
        vis: '7',
        saml: 'udgave',
        andet: '1',
      }),
    ).toEqual({
      status: ['i-gang', 'afsluttet'],
      maal: ['under'],
      leverandoer: ['Lehman & Partners', 'DGI'],
      tekst: 'potentiale',
      orden: 'pris',
      saml: 'udgave',
    })
  })

  it('names no order that is the usual one', () => {
    expect(readInterventionsSearch({ orden: 'navn' })).toEqual({})
  })
})
