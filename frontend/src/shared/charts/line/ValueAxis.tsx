import type { LineChartFrame } from '../lineChartFrame'

interface Props {
  frame: LineChartFrame
  print: (value: number) => string
}

export function ValueAxis({ frame, print }: Props) {
  return frame.valueTicks.map((value) => (
    <g key={value}>
      <line
        className={value === frame.domain[0] ? 'axis' : 'grid'}
        x1={frame.left}
        x2={frame.right}
        y1={frame.y(value)}
        y2={frame.y(value)}
      />
      <text className="tick" x={frame.left - 10} y={frame.y(value) + 5} textAnchor="end">
        {print(value)}
      </text>
    </g>
  ))
}
