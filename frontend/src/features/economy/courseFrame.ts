import type { LineChartFrame } from '../../shared/charts/lineChartFrame'
import { linearScale } from '../../shared/charts/linearScale'
import { monthTicks } from '../../shared/charts/monthTicks'
import { textWidth } from '../../shared/charts/textWidth'
import { dayNumber } from '../../shared/i18n/date'
import type { CourseSeries } from './course'

export interface CourseFrame extends LineChartFrame {
  /** With how many decimals the axis tells millions. */
  decimals: number
}

const million = 1_000_000
const left = 48
/** Before a name: the end of its line, and a sample of it. */
const sampleRoom = 40
const eventRow = 20
const wantedTicks = 6

/** Where things lie in the picture of a course. */
export function courseFrame(series: readonly CourseSeries[], marks: number, width: number): CourseFrame {
  const narrow = width < 640
  const names = series.map(({ label, short }) => textWidth(narrow ? short : label))
  const right = width - Math.max(...names) - sampleRoom
  const top = 34 + marks * eventRow
  const bottom = top + (narrow ? 280 : 340)
  const dates = series.flatMap(({ points }) => points.map(({ date }) => date)).toSorted()
  // The month whose end is the first point has its name too.
  const from = dates[0] === undefined ? '' : `${dates[0].slice(0, 7)}-01`
  const to = dates.at(-1) ?? ''
  const gains = series.flatMap(({ points }) => points.map(({ gain }) => gain))
  const y = linearScale({ domain: [Math.min(0, ...gains), Math.max(0, ...gains, 1000)], range: [bottom, top], niceSteps: wantedTicks })
  const time = linearScale({ domain: [dayNumber(from), dayNumber(to)], range: [left, right] })
  const valueTicks = y.ticks(wantedTicks)
  return {
    width,
    narrow,
    height: bottom + 52,
    left,
    right,
    top,
    bottom,
    x: (date) => time(dayNumber(date)),
    y,
    domain: y.domain,
    valueTicks,
    monthTicks: monthTicks(from, to, right - left),
    decimals: decimalsFor(valueTicks),
  }
}

/** As few decimals as tell every tick apart from the others. */
function decimalsFor(ticks: readonly number[]): number {
  return [0, 1, 2].find((decimals) => ticks.every((tick) => Number.isInteger(Math.round((tick / million) * 1e9) / 1e9 * 10 ** decimals))) ?? 3
}
