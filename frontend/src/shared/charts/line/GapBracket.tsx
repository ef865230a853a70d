import type { DatedValue } from '../LineChart'
import type { LineChartFrame } from '../lineChartFrame'

interface Props {
  frame: LineChartFrame
  last: DatedValue
  expected: number
}

/** From the last actual value to what was expected that day. */
export function GapBracket({ frame, last, expected }: Props) {
  const top = frame.y(expected)
  const end = frame.y(last.value)
  const near = end + (end > top ? -16 : 16)
  return <path className="bracket" d={`M${frame.x(last.date) + 6} ${top}h5V${near}`} />
}
