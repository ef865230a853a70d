import type { DatedValue, LineChartProps } from '../LineChart'
import type { LineChartFrame } from '../lineChartFrame'
import { textWidth } from '../textWidth'

interface Props {
  frame: LineChartFrame
  last: DatedValue
  gap: NonNullable<LineChartProps['gap']>
}

/** Below this height the words would touch the lines; the sentence above the chart says the same. */
const leastHeight = 56

/** The distance between actual and expected, with its words, where both have room. */
export function GapBracket({ frame, last, gap }: Props) {
  const x = frame.x(last.date) + 6
  const expected = frame.y(gap.expected)
  const actual = frame.y(last.value)
  const downwards = actual > expected
  const room = x + 14 + textWidth(gap.label) <= frame.width && Math.abs(actual - expected) >= leastHeight
  if (!room) return null
  const near = actual + (downwards ? -16 : 16)
  return (
    <>
      <path className="bracket" d={`M${x} ${expected}h5V${near}`} />
      <text className="strong halo" x={x + 14} y={(expected + near) / 2 + 5}>
        {gap.label}
      </text>
    </>
  )
}
