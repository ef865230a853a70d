import type { LineChartFrame } from '../lineChartFrame'

/** What is to be reached, over the whole time. */
export function GoalLine({ frame, value }: { frame: LineChartFrame; value: number }) {
  return <line className="goal" x1={frame.left} x2={frame.right} y1={frame.y(value)} y2={frame.y(value)} />
}
