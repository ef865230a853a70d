import { Line } from '../Line'
import type { DatedValue } from '../LineChart'
import type { LineChartFrame } from '../lineChartFrame'

/** Marks that stand closer than this would hide the line. */
const leastDistance = 20

/** A solid line with its points, or only its ends where the points stand close. */
export function ActualLine({ frame, points }: { frame: LineChartFrame; points: readonly DatedValue[] }) {
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return null
  const distance = (frame.x(last.date) - frame.x(first.date)) / Math.max(points.length - 1, 1)
  const marked = first === last ? [first] : distance >= leastDistance ? points : [first, last]
  return (
    <>
      <Line
        className="actual"
        data={points}
        x={(point) => frame.x(point.date)}
        y={(point) => frame.y(point.value)}
      />
      {marked.map((point) => (
        <circle key={point.date} className="actual-point" cx={frame.x(point.date)} cy={frame.y(point.value)} r={4.5} />
      ))}
    </>
  )
}
