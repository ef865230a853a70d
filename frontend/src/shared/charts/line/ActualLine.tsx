import { LinePath } from '@visx/shape'
import type { DatedValue, LineChartProps } from '../LineChart'
import type { LineChartFrame } from '../lineChartFrame'
import { textWidth } from '../textWidth'
import { GapBracket } from './GapBracket'

interface Props {
  frame: LineChartFrame
  points: readonly DatedValue[]
  firstLabel: string
  lastLabel: string
  /** Where the expected path begins, if it does. */
  expected: number | undefined
  gap: LineChartProps['gap']
}

/** More points than this stand so close that their marks would hide the line. */
const mostMarks = 24

export function ActualLine({ frame, points, firstLabel, lastLabel, expected, gap }: Props) {
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return null
  const marked = points.length <= mostMarks ? points : [first, last]
  return (
    <>
      <LinePath
        className="actual"
        data={[...points]}
        x={(point) => frame.x(point.date)}
        y={(point) => frame.y(point.value)}
      />
      {marked.map((point) => (
        <circle key={point.date} className="actual-point" cx={frame.x(point.date)} cy={frame.y(point.value)} r={4.5} />
      ))}
      {first !== last && <FirstLabel frame={frame} points={points} label={firstLabel} expected={expected} />}
      <LastLabel frame={frame} points={points} label={lastLabel} />
      {gap && <GapBracket frame={frame} last={last} gap={gap} />}
    </>
  )
}

interface LabelProps {
  frame: LineChartFrame
  points: readonly DatedValue[]
  label: string
}

/** On the side that the expected path, or else the line itself, does not come from. */
function FirstLabel({ frame, points, label, expected }: LabelProps & { expected: number | undefined }) {
  const [first, second] = points
  if (first === undefined) return null
  const above = first.value >= (expected ?? second?.value ?? 0)
  return (
    <text
      className="halo"
      x={Math.max(frame.x(first.date), frame.left + textWidth(label) / 2)}
      y={frame.y(first.value) + (above ? -12 : 24)}
      textAnchor="middle"
    >
      {label}
    </text>
  )
}

/** Right of the last point where there is room, else on the side that the line does not come from. */
function LastLabel({ frame, points, label }: LabelProps) {
  const last = points.at(-1)
  if (last === undefined) return null
  const x = frame.x(last.date)
  const y = frame.y(last.value)
  if (x + 12 + textWidth(label) <= frame.width) {
    return (
      <text className="strong halo" x={x + 12} y={y + 5}>
        {label}
      </text>
    )
  }
  const falling = last.value <= (points.at(-2)?.value ?? last.value)
  const roomBelow = y + 26 < frame.bottom
  return (
    <text className="strong halo" x={Math.min(x + 6, frame.width)} y={y + (falling && roomBelow ? 24 : -14)} textAnchor="end">
      {label}
    </text>
  )
}
