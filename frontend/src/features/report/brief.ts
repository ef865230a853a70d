import type { MeasureName } from '../../shared/explain/measures'
import { stop } from '../../shared/i18n/stop'
import { anyBenefit } from '../../shared/names/benefits'
import { expectedNetGainOf, hasBooks, hasBudget } from '../../shared/findings/expectations'
import { gapOf } from '../../shared/findings/gap'
import { goalSentence } from '../../shared/development/goalSentence'
import type { ReportData } from './reportData'
import { spendingKind } from '../../shared/findings/spending'
import { compare, printed, verdictOf } from '../../shared/findings/verdict'
import type { Voice } from './voice'

export interface BriefSentence {
  topic: string
  text: string
  /** The codes of the notes that weaken it. */
  notes?: readonly string[]
  /** The number that it is about. */
  figure?: MeasureName | undefined
  /** The costs or savings of a part stand elsewhere, which must be said beside it. */
  ofPart?: boolean
}

/** The report in four sentences, true of whatever the data say. */
export function briefOf(data: ReportData, voice: Voice): BriefSentence[] {
  const { words } = voice
  return [
    { topic: words.briefRecipients, text: recipients(data, voice), figure: 'recipients' },
    { topic: words.briefConsumption, text: consumption(data, voice), figure: hasBooks(data.report) ? 'consumption.actualToDate' : undefined },
    { topic: words.briefNetGain, text: result(data, voice), figure: 'netGain', notes: ['NO_COMPARISON_GROUP'], ofPart: true },
    { topic: words.briefLeft, text: left(data, voice), figure: 'fulfilment.citizens' },
  ]
}

function recipients(data: ReportData, voice: Voice): string {
  const { programme, report } = data
  const { words, format } = voice
  const { actual, expected } = report.recipients
  const now = words.recipientsNow(
    words.citizens(format.count(actual), actual === 1),
    anyBenefit(programme, voice),
  )
  const gap = gapOf(actual, expected)
  const against = gap ? `, ${words.gapInRecipients(gap.kind, format.count(gap.size), format.count(gap.expected))}` : ''
  return `${now}${against}. ${goalSentence(data, voice)}`
}

function consumption({ programme, report }: ReportData, { words, format }: Voice): string {
  if (!hasBooks(report)) return words.nothingBooked
  const { actualToDate, expectedToDate } = report.consumption
  const spent = format.money(actualToDate)
  if (!hasBudget(programme)) return stop(words.spent(spent))
  if (expectedToDate === 0) return words.spentUnexpected(spent)
  return words.spentOf(spent, format.money(expectedToDate), words.percent(format.count((100 * actualToDate) / expectedToDate)))
}

function result(data: ReportData, voice: Voice): string {
  const { words, format } = voice
  const { netGain, netGainWithoutInflow } = data.report.economy
  const without =
    netGainWithoutInflow === null
      ? words.withoutInflowUnknown
      : words.withoutInflow(words.verdictInSentence(printed(verdictOf(netGainWithoutInflow), format.money)))
  if (netGain === null) return `${words.netGainUnknown} ${without}`
  const verdict = stop(words.verdict(printed(verdictOf(netGain), format.money)))
  return [verdict, againstExpected(data, voice), without].filter(Boolean).join(' ')
}

/** How the net gain and its parts compare with what was expected of them; nothing where nothing was. */
function againstExpected(data: ReportData, { words, format }: Voice): string {
  const { netGain, netReturn, expectedNetReturn } = data.report.economy
  const { actualToDate, expectedToDate } = data.report.consumption
  const expected = expectedNetGainOf(data)
  if (netGain === null || netReturn === null || expected === null) return ''
  if (expectedNetReturn === null || !hasBudget(data.programme)) return ''
  const difference = words.netGainAgainstExpected(printed(compare(netGain, expected), format.money))
  const spending = words.consumptionPart(
    spendingKind(actualToDate, expectedToDate),
    format.money(Math.abs(actualToDate - expectedToDate)),
  )
  const returns = words.netReturnPart(printed(compare(netReturn, expectedNetReturn), format.money))
  return stop(`${difference}: ${spending}, ${returns}`)
}

function left({ report }: ReportData, { words, format }: Voice): string {
  const { citizens, selfSupport, otherSupport } = report.fulfilment
  if (citizens === 0) return words.nobodyLeft
  return words.left(
    words.citizens(format.count(selfSupport.citizens), selfSupport.citizens === 1),
    format.count(otherSupport.citizens),
  )
}
