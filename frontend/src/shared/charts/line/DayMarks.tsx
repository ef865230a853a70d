import type { IsoDate } from '../../i18n/date'
import type { LineChartFrame } from '../lineChartFrame'

/** Small triangles on the time axis. */
export function DayMarks({ frame, dates }: { frame: LineChartFrame; dates: readonly IsoDate[] }) {
  return dates.map((date, index) => {
    const x = frame.x(date)
    return <path key={index} className="day-mark" d={`M${x - 5} ${frame.bottom}h10l-5 -9z`} />
  })
}
