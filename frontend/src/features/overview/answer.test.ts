import { describe, expect, it } from 'vitest'
import { danishOverview, englishOverview, kik2Overview } from '../../test/overview'
import { readable } from '../../test/report'
import { answerOf, leadOf } from './answer'
import type { OverviewData } from './overviewQuery'

function withRecipients(actual: number, expected: number | null): OverviewData {
  const data = kik2Overview()
  data.report.recipients = { actual, expected }
  return data
}

describe('the answer of the overview', () => {
  const answer = (data: OverviewData) => readable(answerOf(data, danishOverview))

  it('says whether the programme is ahead, behind or where it was expected', () => {
    expect(answer(withRecipients(978, 1122.4))).toBe(
      'KIK II er foran den forventede udvikling: 978 borgere får kontanthjælp eller uddannelseshjælp, 144 færre end forventet.',
    )
    expect(answer(withRecipients(1200, 1122.4))).toMatch(/^KIK II er bagud .* 78 flere end forventet\.$/)
    expect(answer(withRecipients(1122, 1122.4))).toBe('KIK II følger den forventede udvikling: 1.122 borgere får kontanthjælp eller uddannelseshjælp.')
  })

  it('compares with nothing where nothing was expected', () => {
    expect(answer(withRecipients(1, null))).toBe('1 borger får kontanthjælp eller uddannelseshjælp i KIK II.')
  })

  it('is there in English', () => {
    expect(readable(answerOf(withRecipients(978, 1122.4), englishOverview))).toBe(
      'KIK II is ahead of the expected development: 978 citizens on cash benefit or education benefit, 144 fewer than expected.',
    )
  })
})

describe('the lead of the overview', () => {
  it('names what was expected and what is to be reached', () => {
    expect(readable(leadOf(kik2Overview(), danishOverview))).toBe('Der var ventet 1.122 på denne dag. Målet er 800 den 1. maj 2022.')
  })

  it('says that nothing was expected, and that there is no goal', () => {
    const data = withRecipients(978, null)
    data.programme.targets = []
    expect(leadOf(data, danishOverview)).toBe('Der var ikke ventet et bestemt antal på denne dag. Der er ikke sat et mål for antallet.')
  })
})
