import { describe, expect, it } from 'vitest'
import { completeAddress } from './PageActions'

const scope = { programme: { code: 'KIK2', name: 'KIK II', baselineDate: '2018-02-01', closed: false }, asOf: '2018-08-31' }

describe('the address that is copied', () => {
  it('names programme and day, although the page was opened without', () => {
    expect(completeAddress('https://kik.example/indsatser?tekst=job', scope)).toBe('https://kik.example/indsatser?strategi=KIK2&dato=2018-08-31&tekst=job')
  })

  it('keeps what it says itself', () => {
    expect(completeAddress('https://kik.example/?dato=2019-06-04&strategi=KIK1&sprog=en#x', scope)).toBe('https://kik.example/?strategi=KIK1&dato=2019-06-04&sprog=en#x')
  })
})
