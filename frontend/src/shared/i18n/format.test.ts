import { describe, expect, it } from 'vitest'
import { createFormat } from './format'

const da = createFormat('da')
const en = createFormat('en')
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('Danish numbers are printed as in the published report', () => {
  it.each([
    [1_267_080, '1.267'],
    [2_663_680, '2.664'],
    [-9_674_300, '−9.674'],
    [-4_811_100, '−4.811'],
    [577_550, '578'],
    [12_999.99, '13'],
    [0, '0'],
    [-499, '0'],
    [500, '1'],
  ])('%d kroner in 1.000 kr. are %s', (kroner, print) => {
    expect(da.thousands(kroner)).toBe(print)
  })

  it.each([
    [11_700_000, '11,7'],
    [-9_580_000, '−9,6'],
    [2_650_000, '2,7'],
    [7_000_000, '7,0'],
  ])('%d kroner in millions are %s', (kroner, print) => {
    expect(da.millions(kroner)).toBe(print)
  })

  it.each([
    [2_663_680, '2,7 mio. kr.'],
    [577_550, '0,6 mio. kr.'],
    [38_250, '38.000 kr.'],
    [845.5, '846 kr.'],
    [0, '0 kr.'],
    [-45_700_000, '−45,7 mio. kr.'],
  ])('%d kroner as an amount are %s', (kroner, print) => {
    expect(plain(da.money(kroner))).toBe(print)
  })

  it('keeps a number and its unit together', () => {
    expect(da.money(2_663_680)).not.toContain(' ')
    expect(da.percent(83.09572301425662)).toBe('83,1\u00a0%')
  })

  it('writes days with hyphens, and in words in sentences', () => {
    expect(da.day('2018-08-31')).toBe('31-08-2018')
    expect(plain(da.dayInWords('2018-08-31'))).toBe('31. august 2018')
    expect(da.month('2018-04-30')).toBe('april 2018')
  })

  it('joins words as Danish does', () => {
    expect(da.or(['kontanthjælp', 'uddannelseshjælp'])).toBe('kontanthjælp eller uddannelseshjælp')
  })
})

describe('English numbers', () => {
  it('use commas for thousands, points for decimals and a true minus', () => {
    expect(en.thousands(-9_674_300)).toBe('−9,674')
    expect(plain(en.money(2_663_680))).toBe('DKK 2.7 million')
    expect(en.percent(83.09572301425662)).toBe('83.1%')
  })

  it('name the month of a day, since the order of its numbers is no one’s certainty', () => {
    expect(plain(en.day('2018-08-31'))).toBe('31 Aug 2018')
  })
})
