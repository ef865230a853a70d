import { describe, expect, it } from 'vitest'
import type { ScopeQuery } from '../../gql/scope/graphql'
import { resolveScope } from './scope'

const data: ScopeQuery = {
  programmes: [
    { code: 'KIK1', name: 'KIK I', baselineDate: '2015-06-30', closed: false },
    { code: 'KIK2', name: 'KIK II', baselineDate: '2018-02-01', closed: false },
  ],
  dataBasis: { version: 1, dataThrough: '2022-06-15', demo: true, changedAt: null, citizens: 1 },
}
const today = '2026-11-22'

describe('the scope of a page', () => {
  it('is what the address says', () => {
    expect(resolveScope({ strategi: 'KIK1', dato: '2017-01-13' }, data, today)).toMatchObject({
      programme: { code: 'KIK1' },
      asOf: '2017-01-13',
      complaints: [],
    })
  })

  it('is the programme that began last and the latest month end with data, where the address says nothing', () => {
    expect(resolveScope({}, data, today)).toMatchObject({ programme: { code: 'KIK2' }, asOf: '2022-05-31' })
  })

  it('is the latest month end before today, where nobody has said how far the data reach', () => {
    const open = { ...data, dataBasis: { ...data.dataBasis, dataThrough: null } }
    expect(resolveScope({}, open, today)?.asOf).toBe('2026-10-31')
  })

  it('is the last day with data, where the first month has not ended, and the first day, where there are none', () => {
    const through = (dataThrough: string) => ({ ...data, dataBasis: { ...data.dataBasis, dataThrough } })
    expect(resolveScope({}, through('2018-02-20'), today)?.asOf).toBe('2018-02-20')
    expect(resolveScope({}, through('2017-12-31'), today)?.asOf).toBe('2018-02-01')
  })

  it('shows something else and says so, where the address is wrong', () => {
    expect(resolveScope({ strategi: 'XYZ', dato: '2018-02-31' }, data, today)).toMatchObject({
      programme: { code: 'KIK2' },
      asOf: '2022-05-31',
      complaints: [
        { kind: 'unknownProgramme', code: 'XYZ' },
        { kind: 'impossibleDate', text: '2018-02-31' },
      ],
    })
  })

  it('keeps a day outside the programme, so that the API can say why it has no report', () => {
    expect(resolveScope({ strategi: 'KIK2', dato: '2017-01-01' }, data, today)).toMatchObject({ asOf: '2017-01-01', complaints: [] })
  })

  it('is nothing without programmes', () => {
    expect(resolveScope({}, { ...data, programmes: [] }, today)).toBeNull()
  })
})
