import { Line } from '../Line'
import type { DatedValue } from '../LineChart'
import type { LineChartFrame } from '../lineChartFrame'

/** A dashed path through the points that were decided, each an open square. */
export function ExpectedPath({ frame, points }: { frame: LineChartFrame; points: readonly DatedValue[] }) {
  return (
    <>
      <Line
        className="expected"
        data={points}
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
    </>
  )
}
