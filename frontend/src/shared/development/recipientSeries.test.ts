import { describe, expect, it } from 'vitest'
import { kik2 } from '../../test/report'
import { recipientSeries } from './recipientSeries'

describe('the recipients day by day', () => {
  it('begin on the day of the baseline with its cohort', () => {
    expect(recipientSeries(kik2())[0]).toEqual({ date: '2018-02-01', recipients: 1128, expected: 1128 })
  })

  it('have the baseline once where it was the end of a month', () => {
    const data = kik2()
    data.programme.baselineDate = '2018-02-28'
    expect(recipientSeries(data).map(({ date }) => date).slice(0, 2)).toEqual(['2018-02-28', '2018-03-31'])
  })

  it('end on the day of the report', () => {
    const data = kik2()
    data.report.asOf = '2018-09-04'
    expect(recipientSeries(data).at(-1)).toMatchObject({ date: '2018-09-04', recipients: 978 })
  })
})
