import { expectedNetGainOf, hasBudget } from '../findings/expectations'
import { spendingKind } from '../findings/spending'
import { compare, printed, verdictOf } from '../findings/verdict'
import type { IsoDate } from '../i18n/date'
import type { Format } from '../i18n/format'
import type { ResultWords } from './words'

/** What the sentences need of a programme and its report. */
export interface ResultData {
  programme: { baselineDate: IsoDate; budgetByYear: readonly unknown[] }
  report: {
    consumption: { actualToDate: number; expectedToDate: number }
    economy: {
      netReturn: number | null
      netGain: number | null
      netGainWithoutInflow: number | null
      expectedNetReturn: number | null
      expectedNetGain: number
    }
  }
}

interface Voice {
  words: ResultWords
  format: Format
}

/** Whether the result is better or worse than expected, and which of its two parts makes it so. */
export function explainResult(data: ResultData, { words, format }: Voice): string {
  const { netGain, netReturn, expectedNetReturn } = data.report.economy
  const { actualToDate, expectedToDate } = data.report.consumption
  const expected = expectedNetGainOf(data)
  if (netGain === null || expected === null) return words.whyNoExpectation
  const against = words.whyAgainst(printed(compare(netGain, expected), format.money), words.verdict(printed(verdictOf(expected), format.money)))
  if (netReturn === null || expectedNetReturn === null || !hasBudget(data.programme)) return against
  const spending = { kind: spendingKind(actualToDate, expectedToDate), size: format.money(Math.abs(actualToDate - expectedToDate)) }
  const returned = printed(compare(netReturn, expectedNetReturn), format.money)
  if (spending.kind === 'same' && returned.kind === 'same') return against
  return `${against} ${words.whyParts(spending, returned)}`
}

/** What the result is without the inflow, and whether the inflow turns it. Nothing where it cannot be told. */
export function resultWithoutInflow({ programme, report }: ResultData, { words, format }: Voice): string {
  const { netGain, netGainWithoutInflow } = report.economy
  if (netGain === null || netGainWithoutInflow === null) return ''
  const without = verdictOf(netGainWithoutInflow)
  const turns = without.kind !== verdictOf(netGain).kind && without.kind !== 'even'
  const say = turns ? words.whyTurned : words.whyWithout
  return say(format.dayInWords(programme.baselineDate), words.aVerdict(printed(without, format.money)))
}
