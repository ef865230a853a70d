import { recipientPoints } from '../findings/targets'
import type { Development, RecipientPoint } from './development'

/** Recipients on the day of the baseline, at the end of every month, and on the day of the report. */
export function recipientSeries({ programme, report }: Development): RecipientPoint[] {
  const { asOf, trend, recipients, status } = report
  const points = [...trend]
  if (points[0]?.date !== programme.baselineDate) {
    const expected = recipientPoints(programme).find((point) => point.date === programme.baselineDate)?.value ?? null
    // On the day of the baseline the stock is the baseline cohort, by its definition.
    points.unshift({ date: programme.baselineDate, recipients: status.population.baseline, expected })
  }
  if (points.at(-1)?.date !== asOf) {
    points.push({ date: asOf, recipients: recipients.actual, expected: recipients.expected })
  }
  return points
}
