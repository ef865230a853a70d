import { endOfMonth, yearOf, type IsoDate } from '../../i18n/date'
import type { LineChartFrame } from '../lineChartFrame'
import type { MonthTick } from '../monthTicks'
import { textWidth } from '../textWidth'

interface Props {
  frame: LineChartFrame
  print: (date: IsoDate) => string
}

/** The months below the line. A month of its own has its name under its days, others at their first day. */
export function MonthAxis({ frame, print }: Props) {
  return (
    <>
      <line className="axis" x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} />
      {frame.monthTicks.map((tick, index) => (
        <g key={tick.date}>
          {frame.x(tick.date) >= frame.left && (
            <line
              className="axis"
              x1={frame.x(tick.date)}
              x2={frame.x(tick.date)}
              y1={frame.bottom}
              y2={frame.bottom + 6}
            />
          )}
          <MonthName frame={frame} tick={tick} name={monthName(tick, index, print)} />
        </g>
      ))}
    </>
  )
}

function MonthName({ frame, tick, name }: { frame: LineChartFrame; tick: MonthTick; name: string }) {
  const start = Math.max(frame.x(tick.date), frame.left)
  const end = tick.months === 1 ? Math.min(frame.x(endOfMonth(tick.date)), frame.right) : start
  const own = tick.months === 1
  const fits = own ? end - start >= textWidth(name) * 0.8 : start + textWidth(name) <= frame.width
  if (!fits) return null
  return (
    <text className="tick" x={own ? (start + end) / 2 : start} y={frame.bottom + 22} textAnchor={own ? 'middle' : 'start'}>
      {name}
    </text>
  )
}

function monthName({ date, months }: MonthTick, index: number, print: (date: IsoDate) => string): string {
  if (months >= 12) return String(yearOf(date))
  const namesYear = months > 1 || index === 0 || date.endsWith('-01-01')
  return namesYear ? `${print(date)} ${date.slice(2, 4)}` : print(date)
}
