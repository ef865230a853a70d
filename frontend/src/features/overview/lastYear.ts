import { recipientSeries } from '../../shared/development/recipientSeries'
import { type IsoDate, yearOf } from '../../shared/i18n/date'
import type { OverviewData } from './overviewQuery'

interface Dated {
  date: IsoDate
}

/** The points of the twelve months up to a day. */
export function lastYear<Point extends Dated>(points: readonly Point[], asOf: IsoDate): Point[] {
  const from = `${yearOf(asOf) - 1}${asOf.slice(4)}`
  return points.filter(({ date }) => date >= from && date <= asOf)
}

/** The recipients of the twelve months up to the day of the report. */
export function recipientsOfLastYear(data: OverviewData) {
  return lastYear(recipientSeries(data), data.report.asOf)
}
