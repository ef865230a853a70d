import { stop } from '../../shared/i18n/stop'
import { anyBenefit } from './benefits'
import { gapOf } from './gap'
import type { ReportData } from './reportData'
import { recipientGoal } from './targets'
import { compare, printed, verdictOf } from './verdict'
import type { Voice } from './voice'

export interface BriefSentence {
  topic: string
  text: string
  /** The code of the note that weakens it. */
  note?: string
}

/** The report in four sentences, true of whatever the data say. */
export function briefOf(data: ReportData, voice: Voice): BriefSentence[] {
  const { words } = voice
  return [
    { topic: words.briefRecipients, text: recipients(data, voice) },
    { topic: words.briefConsumption, text: consumption(data, voice) },
    { topic: words.briefNetGain, text: result(data, voice), note: 'NO_COMPARISON_GROUP' },
    { topic: words.briefLeft, text: left(data, voice) },
  ]
}

function recipients({ programme, report }: ReportData, voice: Voice): string {
  const { words, format } = voice
  const { actual, expected } = report.recipients
  const now = words.recipientsNow(
    words.citizens(format.count(actual), actual === 1),
    anyBenefit(programme, voice),
  )
  const gap = gapOf(actual, expected)
  const against = gap ? `, ${words.gapInRecipients(gap.kind, format.count(gap.size), format.count(gap.expected))}` : ''
  return `${now}${against}. ${goal()}`

  function goal(): string {
    const end = recipientGoal(programme)
    if (end === null) return words.noGoal
    const say = end.date >= report.asOf ? words.goalAhead : words.goalPassed
    return say(format.count(end.value), format.dayInWords(end.date))
  }
}

function consumption({ report }: ReportData, { words, format }: Voice): string {
  const { actualToDate, expectedToDate } = report.consumption
  const spent = format.money(actualToDate)
  if (expectedToDate === 0) return words.spentUnexpected(spent)
  return words.spentOf(spent, format.money(expectedToDate), words.percent(format.count((100 * actualToDate) / expectedToDate)))
}

function result({ report }: ReportData, { words, format }: Voice): string {
  const { netGain, netReturn, netGainWithoutInflow, expectedNetGain, expectedNetReturn } = report.economy
  const { actualToDate, expectedToDate } = report.consumption
  const without =
    netGainWithoutInflow === null
      ? words.withoutInflowUnknown
      : words.withoutInflow(words.verdictInSentence(printed(verdictOf(netGainWithoutInflow), format.money)))
  if (netGain === null || netReturn === null) return `${words.netGainUnknown} ${without}`

  const difference = words.netGainAgainstExpected(printed(compare(netGain, expectedNetGain), format.money))
  const spending = words.consumptionPart(spendingKind(actualToDate, expectedToDate), format.money(Math.abs(actualToDate - expectedToDate)))
  const returns =
    expectedNetReturn === null
      ? words.netReturnUnexpected(words.aVerdict(printed(verdictOf(netReturn), format.money)))
      : words.netReturnPart(printed(compare(netReturn, expectedNetReturn), format.money))
  const verdict = words.verdict(printed(verdictOf(netGain), format.money))
  return `${stop(verdict)} ${stop(`${difference}: ${spending}, ${returns}`)} ${without}`
}

/** How spending compares with what was expected of it; more is not worse in itself. */
export function spendingKind(actual: number, expected: number): 'less' | 'more' | 'same' {
  const { kind } = compare(actual, expected)
  return kind === 'same' ? 'same' : kind === 'better' ? 'less' : 'more'
}

function left({ report }: ReportData, { words, format }: Voice): string {
  const { citizens, selfSupport, otherSupport } = report.fulfilment
  if (citizens === 0) return words.nobodyLeft
  return words.left(
    words.citizens(format.count(selfSupport.citizens), selfSupport.citizens === 1),
    format.count(otherSupport.citizens),
  )
}
