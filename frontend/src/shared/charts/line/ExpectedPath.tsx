import { LinePath } from '@visx/shape'
import type { DatedValue } from '../LineChart'
import type { LineChartFrame } from '../lineChartFrame'
import { textWidth } from '../textWidth'

interface Props {
  frame: LineChartFrame
  points: readonly DatedValue[]
  label: string | null
}

/** A dashed path through the points that were decided, each an open square. */
export function ExpectedPath({ frame, points, label }: Props) {
  const last = points.at(-1)
  if (last === undefined) return null
  const end = Math.min(frame.x(last.date) + 4, frame.width)
  return (
    <>
      <LinePath
        className="expected"
        data={[...points]}
        x={(point) => frame.x(point.date)}
        y={(point) => frame.y(point.value)}
      />
      {points.map((point) => (
        <rect
          key={point.date}
          className="expected-point"
          x={frame.x(point.date) - 4}
          y={frame.y(point.value) - 4}
          width={8}
          height={8}
        />
      ))}
      {label !== null && (
        <text
          className="strong halo"
          x={Math.max(end, Math.min(textWidth(label), frame.width))}
          y={frame.y(last.value) - 14}
          textAnchor="end"
        >
          {label}
        </text>
      )}
    </>
  )
}
