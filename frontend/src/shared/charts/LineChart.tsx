import type { IsoDate } from '../i18n/date'
import { ChartBox } from './ChartBox'
import { lineChartFrame } from './lineChartFrame'
import { lineChartLabels } from './lineChartLabels'
import { ActualLine } from './line/ActualLine'
import { EventMarks } from './line/EventMarks'
import { DayMarks } from './line/DayMarks'
import { ExpectedPath } from './line/ExpectedPath'
import { GapBracket } from './line/GapBracket'
import { GoalLine } from './line/GoalLine'
import { Labels } from './line/Labels'
import { MonthAxis } from './line/MonthAxis'
import { ValueAxis } from './line/ValueAxis'

export interface DatedValue {
  date: IsoDate
  value: number
}

export interface LineChartProps {
  alternative: string
  unit: string
  from: IsoDate
  to: IsoDate
  actual: readonly DatedValue[]
  firstLabel: string
  lastLabel: string
  /** The points of the expected path; the path runs straight between them. */
  expected: readonly DatedValue[]
  expectedLabel: string | null
  /** The same for a narrow chart. */
  expectedLabelShort: string | null
  /** The distance of the last actual value from what was expected that day. */
  gap: { expected: number; label: string } | null
  events: readonly { date: IsoDate; label: string }[]
  /** What is to be reached, as a dotted line. */
  goal?: { value: number; label: string } | null
  /** Days that are marked on the time axis and named elsewhere. */
  marks?: readonly IsoDate[]
  printValue: (value: number) => string
  printMonth: (date: IsoDate) => string
}

/** Actual values as a solid line, the expected as a dashed path, and the gap between them in words. */
export function LineChart(props: LineChartProps) {
  return (
    <ChartBox
      alternative={props.alternative}
      draw={(width) => {
        const frame = lineChartFrame(props, width)
        // A gap is shown with its words, or not at all.
        const labels = lineChartLabels(props, frame).filter(({ name, clear }) => name !== 'gap' || clear)
        const gapStands = labels.some(({ name }) => name === 'gap') && gapOf(props)
        return {
          height: frame.height,
          content: (
            <>
              <text x={0} y={14} className="tick">
                {props.unit}
              </text>
              <ValueAxis frame={frame} print={props.printValue} />
              <MonthAxis frame={frame} print={props.printMonth} />
              <EventMarks frame={frame} events={props.events} />
              {props.marks && <DayMarks frame={frame} dates={props.marks} />}
              {props.goal && <GoalLine frame={frame} value={props.goal.value} />}
              <ExpectedPath frame={frame} points={props.expected} />
              <ActualLine frame={frame} points={props.actual} />
              {gapStands && <GapBracket frame={frame} last={gapStands.last} expected={gapStands.expected} />}
              <Labels labels={labels} />
            </>
          ),
        }
      }}
    />
  )
}

function gapOf({ actual, gap }: LineChartProps): { last: DatedValue; expected: number } | null {
  const last = actual.at(-1)
  return last && gap ? { last, expected: gap.expected } : null
}
