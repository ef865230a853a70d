import { dayNumber, type IsoDate } from '../i18n/date'
import type { LineChartProps } from './LineChart'
import { linearScale } from './linearScale'
import { type MonthTick, monthTicks } from './monthTicks'
import { valueDomain, valueTicks } from './valueDomain'

/** Where things lie in a line chart of a given width. */
export interface LineChartFrame {
  width: number
  narrow: boolean
  height: number
  left: number
  right: number
  top: number
  bottom: number
  x: (date: IsoDate) => number
  y: (value: number) => number
  domain: [number, number]
  valueTicks: number[]
  monthTicks: MonthTick[]
}

const eventRow = 20
const headRow = 28
const axisRow = 28
const left = 52
/** Beside the last value, where nothing expected lies beyond it. */
const labelRoom = 110
const markRoom = 8

export function lineChartFrame(
  { from, to, actual, expected, events, goal }: LineChartProps,
  width: number,
): LineChartFrame {
  const last = actual.at(-1)?.date
  const right = width - (last === to ? labelRoom : markRoom)
  const top = headRow + events.length * eventRow
  const narrow = width < 560
  const bottom = top + (narrow ? 220 : 270)
  const domain = valueDomain([...actual, ...expected, ...(goal ? [goal] : [])].map((point) => point.value))
  const time = linearScale({ domain: [dayNumber(from), dayNumber(to)], range: [left, right] })
  const value = linearScale({ domain, range: [bottom, top] })
  return {
    width,
    narrow,
    height: bottom + axisRow,
    left,
    right,
    top,
    bottom,
    x: (date) => time(dayNumber(date)),
    y: value,
    domain,
    valueTicks: valueTicks(domain),
    monthTicks: monthTicks(from, to, right - left),
  }
}
