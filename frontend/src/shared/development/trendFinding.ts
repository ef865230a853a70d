import { gapOf } from '../findings/gap'
import type { Development, DevelopmentVoice } from './development'
import { recipientSeries } from './recipientSeries'

/** What the development shows: since when it has been on one side of the expected, or how far it has moved. */
export function trendFinding(data: Development, { words, format }: DevelopmentVoice): string {
  const series = recipientSeries(data)
  const first = series[0]
  const last = series.at(-1)
  if (first === undefined || last === undefined) return words.trendNone

  const sides = series.map((point) => gapOf(point.recipients, point.expected)?.kind)
  const side = sides.at(-1)
  if (side === undefined) {
    const kind = last.recipients === first.recipients ? 'unchanged' : last.recipients < first.recipients ? 'fallen' : 'risen'
    return words.trendChange(kind, format.count(first.recipients), format.count(last.recipients))
  }
  if (side === 'same') return words.trendAsExpected(format.dayInWords(last.date))
  const since = series[sides.findLastIndex((other) => other !== side) + 1] ?? last
  return since === last
    ? words.trendNow(side, format.dayInWords(last.date))
    : words.trendSince(side, format.month(since.date))
}
