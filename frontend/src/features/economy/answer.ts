import { expectedNetGainOf, hasBooks, hasBudget } from '../../shared/findings/expectations'
import { compare, printed, verdictOf } from '../../shared/findings/verdict'
import type { EconomyData } from './economyQuery'
import { payBackShort } from './payBack'
import type { Voice } from './voice'

/** Whether the strategy has given a gain or a loss, and how that is against the expected. */
export function answerOf(data: EconomyData, { words, format }: Voice): string {
  const { netGain, expectedNetReturn } = data.report.economy
  if (netGain === null) return words.answerUnknown(data.programme.name)
  // The budget alone is no expectation of a result.
  const expected = expectedNetReturn === null ? null : expectedNetGainOf(data)
  const comparison = expected === null ? null : printed(compare(netGain, expected), format.money)
  return words.answer(data.programme.name, words.aVerdict(printed(verdictOf(netGain), format.money)), comparison)
}

/** What is spent, what it is without the inflow, and whether it is earned back. */
export function leadOf(data: EconomyData, voice: Voice): string {
  return [spentSentence(data, voice), withoutInflowSentence(data, voice), payBackShort(data, voice)].filter(Boolean).join(' ')
}

export function spentSentence({ programme, report }: EconomyData, { words, format }: Voice): string {
  if (!hasBooks(report)) return words.nothingBooked
  const { actualToDate, expectedToDate } = report.consumption
  const spent = format.money(actualToDate)
  if (!hasBudget(programme) || expectedToDate === 0) return words.spent(spent)
  return words.spentOf(spent, format.money(expectedToDate), words.percent(format.count((100 * actualToDate) / expectedToDate)))
}

function withoutInflowSentence({ report }: EconomyData, { words, format }: Voice): string {
  const { netGainWithoutInflow } = report.economy
  if (netGainWithoutInflow === null) return words.withoutInflowUnknown
  return words.withoutInflowIs(words.aVerdict(printed(verdictOf(netGainWithoutInflow), format.money)))
}
