import type { Report } from './reportData'

export type RecipientPoint = Report['trend'][number]

/** Recipients at the end of every month and on the day of the report. */
export function recipientSeries({ asOf, trend, recipients }: Report): RecipientPoint[] {
  if (trend.at(-1)?.date === asOf) return trend
  return [...trend, { date: asOf, recipients: recipients.actual, expected: recipients.expected }]
}
