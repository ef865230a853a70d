import { describe, expect, it } from 'vitest'
import { periodOf } from './period'

const months = ['2018-02', '2018-03', '2020-01', '2022-06']

describe('the months of the benchmark', () => {
  it('are those of the programme and the day, as far as the data reach', () => {
    expect(periodOf({}, months, '2018-02-01', '2022-08-31')).toMatchObject({ from: '2018-02', to: '2022-06', ofScope: true })
    expect(periodOf({}, months, '2015-06-30', '2018-08-31')).toMatchObject({ from: '2018-02', to: '2018-03' })
  })

  it('are two, although the day lies in the month of the baseline', () => {
    expect(periodOf({}, months, '2018-02-01', '2018-02-10')).toMatchObject({ from: '2018-02', to: '2018-03' })
    expect(periodOf({}, months, '2025-01-01', '2025-02-01')).toMatchObject({ from: '2020-01', to: '2022-06' })
  })

  it('are those of the address', () => {
    expect(periodOf({ fra: '2018-03', til: '2020-01' }, months, '2018-02-01', '2022-08-31')).toEqual({
      from: '2018-03',
      to: '2020-01',
      unknown: [],
      reversed: false,
      ofScope: false,
    })
  })

  it('say which of the address the data lack', () => {
    expect(periodOf({ fra: '2017-01' }, months, '2018-02-01', '2022-08-31')).toMatchObject({ from: '2018-02', to: '2022-06', unknown: ['2017-01'] })
  })

  it('say that the last is not after the first', () => {
    expect(periodOf({ fra: '2020-01', til: '2018-03' }, months, '2018-02-01', '2022-08-31')).toMatchObject({ from: '2018-02', to: '2022-06', reversed: true })
    expect(periodOf({ fra: '2022-06' }, months, '2018-02-01', '2022-08-31')).toMatchObject({ from: '2018-02', to: '2022-06', reversed: true })
  })

  it('are nothing where there are not two', () => {
    expect(periodOf({}, [], '2018-02-01', '2022-08-31')).toBeNull()
    expect(periodOf({}, ['2018-02'], '2018-02-01', '2022-08-31')).toBeNull()
  })
})
