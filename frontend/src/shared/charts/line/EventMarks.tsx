import type { LineChartFrame } from '../lineChartFrame'
import type { LineChartProps } from '../LineChart'
import { textWidth } from '../textWidth'

interface Props {
  frame: LineChartFrame
  events: LineChartProps['events']
}

/** Days to know of, named above the plot, where no line can cross their names. */
export function EventMarks({ frame, events }: Props) {
  return events.map(({ date, label }, row) => {
    const x = frame.x(date)
    const y = frame.top - 10 - (events.length - 1 - row) * 20
    const leftwards = x + textWidth(label) > frame.width
    return (
      <g key={label}>
        <line className="event" x1={x} x2={x} y1={y - 10} y2={frame.bottom} />
        <text className="tick halo" x={leftwards ? x - 6 : x + 6} y={y} textAnchor={leftwards ? 'end' : 'start'}>
          {label}
        </text>
      </g>
    )
  })
}
