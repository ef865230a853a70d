import { describe, expect, it } from 'vitest'
import { viewAddress } from './address'

const scope = { programme: { code: 'KIK2', name: 'KIK II', baselineDate: '2018-02-01', closed: false }, asOf: '2018-08-31' }

describe('the address of a saved view', () => {
  it('keeps every choice, and names programme and day', () => {
    expect(viewAddress('https://kik.example/kohorter?a=kohorte%3Atilgang&sprog=en', scope, false)).toBe(
      '/kohorter?strategi=KIK2&dato=2018-08-31&a=kohorte%3Atilgang&sprog=en',
    )
  })

  it('leaves the day out where the latest is always wanted', () => {
    expect(viewAddress('https://kik.example/?strategi=KIK1&dato=2017-01-31', scope, true)).toBe('/?strategi=KIK1')
  })
})
