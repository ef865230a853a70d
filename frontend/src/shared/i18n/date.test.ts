import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfMonth, isIsoDate, lastMonthEnd, monthEndsBetween, readDate } from './date'

describe('days', () => {
  it.each(['2018-02-29', '2018-13-01', '2018-00-10', '0000-01-01', '18-01-01', '2018-1-1', '', 'i går'])(
    '%s is no day',
    (text) => expect(isIsoDate(text)).toBe(false),
  )

  it.each(['2016-02-29', '2018-08-31', '2000-02-29'])('%s is a day', (text) => expect(isIsoDate(text)).toBe(true))

  it.each([
    ['31-08-2018', '2018-08-31'],
    [' 31.8.2018 ', '2018-08-31'],
    ['1/2/2018', '2018-02-01'],
    ['2018-08-31', '2018-08-31'],
    ['29-02-2018', null],
    ['31-08-18', null],
    ['august', null],
  ])('reads %j as %s', (text, day) => expect(readDate(text)).toBe(day))

  it('finds the last month end on or before a day', () => {
    expect(lastMonthEnd('2022-06-30')).toBe('2022-06-30')
    expect(lastMonthEnd('2022-06-29')).toBe('2022-05-31')
    expect(lastMonthEnd('2022-01-15')).toBe('2021-12-31')
    expect(lastMonthEnd('2020-03-01')).toBe('2020-02-29')
  })

  it('lists the month ends between two days, newest first', () => {
    expect(monthEndsBetween('2018-02-01', '2018-05-15')).toEqual(['2018-04-30', '2018-03-31', '2018-02-28'])
    expect(monthEndsBetween('2018-02-10', '2018-02-20')).toEqual([])
  })

  it('lists only month ends, each once, within the days', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2050-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, (from, to) => {
        const ends = monthEndsBetween(from, to)
        expect(ends.every((end) => end === endOfMonth(end) && end >= from && end <= to)).toBe(true)
        expect(new Set(ends).size).toBe(ends.length)
      }),
    )
  })
})
