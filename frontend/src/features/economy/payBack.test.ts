import { describe, expect, it } from 'vitest'
import { danishEconomy, englishEconomy, kik2Economy } from '../../test/economy'
import { readable } from '../../test/report'
import type { EconomyData, PayBack } from './economyQuery'
import { payBackFinding, payBackMore, payBackShort } from './payBack'

function withPayBack(payBack: PayBack | null, without: PayBack | null = payBack): EconomyData {
  const data = kik2Economy()
  data.course = { ...data.course!, payBack, payBackWithoutInflow: without }
  return data
}

const finding = (payBack: PayBack | null) => readable(payBackFinding(withPayBack(payBack), danishEconomy))

describe('when the investment is earned back', () => {
  it('is named by its month, or by the day where the day ends none', () => {
    expect(finding({ status: 'PAID_BACK', date: '2020-03-31' })).toBe('Investeringen er tjent hjem: siden udgangen af marts 2020 er der gevinst i alt')
    expect(finding({ status: 'PAID_BACK', date: '2020-03-17' })).toBe('Investeringen er tjent hjem: siden den 17. marts 2020 er der gevinst i alt')
    expect(readable(payBackFinding(withPayBack({ status: 'PAID_BACK', date: '2020-03-31' }), englishEconomy))).toBe(
      'The investment has paid back: there has been a gain in all since the end of March 2020',
    )
  })

  it('says of every other case what it is', () => {
    expect(finding({ status: 'NOT_PAID_BACK', date: null })).toBe('Investeringen er ikke tjent hjem den 31. august 2018')
    expect(finding({ status: 'FELL_BACK', date: '2016-01-31' })).toBe('Investeringen er ikke tjent hjem den 31. august 2018; det var den sidst ved udgangen af januar 2016')
    expect(finding({ status: 'ALWAYS_PAID_BACK', date: '2018-06-30' })).toBe('Gevinsten har hele tiden dækket det, der er brugt')
    expect(finding({ status: 'NOTHING_SPENT', date: null })).toBe('Der er ikke brugt penge, der skal tjenes hjem')
    expect(finding(null)).toBe('Det kan ikke beregnes, om investeringen er tjent hjem')
  })

  it('tells it without the inflow, and what was expected', () => {
    const not: PayBack = { status: 'NOT_PAID_BACK', date: null }
    const paid: PayBack = { status: 'PAID_BACK', date: '2020-03-31' }
    expect(payBackMore(kik2Economy(), danishEconomy)).toBe(
      'Uden tilgang har gevinsten hele tiden dækket det, der er brugt. Efter budget og målsætninger var den heller ikke forventet tjent hjem på denne dag.',
    )
    expect(payBackMore(withPayBack(paid, not), danishEconomy)).toBe('Uden tilgang er den ikke tjent hjem. Efter budget og målsætninger var den ikke forventet tjent hjem endnu.')
    expect(payBackMore(withPayBack(not, not), danishEconomy)).toMatch(/^Uden tilgang er den heller ikke tjent hjem\./)
    expect(payBackMore(withPayBack(not, paid), danishEconomy)).toMatch(/^Uden tilgang er den tjent hjem ved udgangen af marts 2020\./)
    expect(payBackMore(withPayBack(not, null), danishEconomy)).toMatch(/^Uden tilgang kan det ikke beregnes\./)
  })

  it('tells of no expectation where no net return was expected', () => {
    const data = kik2Economy()
    data.report.economy.expectedNetReturn = null
    expect(payBackMore(data, danishEconomy)).not.toContain('forventet')
  })

  it('is nothing where the course is not computed any more', () => {
    const data = { ...kik2Economy(), course: null }
    expect(payBackFinding(data, danishEconomy)).toContain('regnes ikke mere')
    expect(payBackShort(data, danishEconomy) + payBackMore(data, danishEconomy)).toBe('')
  })
})
