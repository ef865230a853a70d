import { describe, expect, it } from 'vitest'
import { danishEconomy, englishEconomy, kik2Economy } from '../../test/economy'
import { readable } from '../../test/report'
import { answerOf, leadOf } from './answer'

describe('the answer of the economy', () => {
  it('says gain or loss, and how that is against the expected', () => {
    expect(readable(answerOf(kik2Economy(), danishEconomy))).toBe('KIK II har indtil nu givet et tab på 2,7 mio. kr., 3,0 mio. kr. bedre end forventet.')
    expect(readable(answerOf(kik2Economy(), englishEconomy))).toBe('KIK II has so far given a loss of DKK 2.7 million, DKK 3.0 million better than expected.')
  })

  it('says a gain, and a worse one', () => {
    const data = kik2Economy()
    Object.assign(data.report.economy, { netGain: -1_000_000, expectedNetGain: -2_000_000 })
    expect(readable(answerOf(data, danishEconomy))).toBe('KIK II har indtil nu givet en gevinst på 1,0 mio. kr., 1,0 mio. kr. ringere end forventet.')
  })

  it('takes the budget alone for no expectation of a result', () => {
    const data = kik2Economy()
    data.report.economy.expectedNetReturn = null
    expect(readable(answerOf(data, danishEconomy))).toBe('KIK II har indtil nu givet et tab på 2,7 mio. kr.')
  })

  it('says nothing of what cannot be computed', () => {
    const data = kik2Economy()
    Object.assign(data.report.economy, { netGain: null, netGainWithoutInflow: null })
    expect(answerOf(data, danishEconomy)).toContain('kan ikke beregnes')
    expect(leadOf(data, danishEconomy)).toContain('Uden tilgang kan det ikke beregnes.')
  })

  it('leads on with what is spent, without the inflow, and that it is not earned back', () => {
    expect(readable(leadOf(kik2Economy(), danishEconomy))).toBe(
      '2,1 mio. kr. er brugt af de 5,6 mio. kr., der var forventet på denne dag: 37 procent. Uden tilgang er det en gevinst på 2,7 mio. kr. Pengene er ikke tjent hjem endnu.',
    )
  })

  it('says that nothing is booked where the costs stand elsewhere', () => {
    const data = kik2Economy()
    data.report.consumption.lines = []
    expect(leadOf(data, danishEconomy)).toMatch(/^Der er ikke bogført noget forbrug/)
  })
})
