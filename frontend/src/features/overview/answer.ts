import { goalSentence } from '../../shared/development/goalSentence'
import { gapOf } from '../../shared/findings/gap'
import { anyBenefit } from '../../shared/names/benefits'
import type { OverviewData } from './overviewQuery'
import type { Voice } from './voice'

/** Whether the programme is where it should be, in one sentence. */
export function answerOf({ programme, report }: OverviewData, voice: Voice): string {
  const { words, format } = voice
  const { actual, expected } = report.recipients
  const gap = gapOf(actual, expected)
  const citizens = words.citizens(format.count(actual), actual === 1)
  return words.answer(gap?.kind ?? null, programme.name, citizens, anyBenefit(programme, voice), gap ? format.count(gap.size) : '')
}

/** What was expected of the day, and what is to be reached. */
export function leadOf(data: OverviewData, voice: Voice): string {
  const { words, format } = voice
  const gap = gapOf(data.report.recipients.actual, data.report.recipients.expected)
  const expected = gap ? words.wasExpected(format.count(gap.expected)) : words.nothingExpected
  return `${expected} ${goalSentence(data, voice)}`
}
