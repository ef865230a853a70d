import { Line } from '../../shared/charts/Line'
import { ChartBox } from '../../shared/charts/ChartBox'
import { linearScale } from '../../shared/charts/linearScale'
import { textWidth } from '../../shared/charts/textWidth'
import { dayNumber } from '../../shared/i18n/date'
import type { Part } from './parts'

interface Props {
  alternative: string
  part: Part
  /** The ends of the vertical axis. */
  domain: readonly [number, number]
  firstLabel: string
  lastLabel: string
  from: string
  to: string
}

/** Two stand side by side on paper. */
const paperWidth = 315
const height = 144
const top = 34
const bottom = height - 26

/** One part of the recipients among others of the same size: its course, where it began and where it stands. */
export function MiniLine({ alternative, part, domain, firstLabel, lastLabel, from, to }: Props) {
  return (
    <ChartBox
      alternative={alternative}
      paperWidth={paperWidth}
      draw={(width) => {
        const points = part.days.flatMap(({ date, citizens }) => (citizens === null ? [] : [{ day: dayNumber(date), citizens }]))
        const first = points[0]
        const last = points.at(-1)
        if (first === undefined || last === undefined) return { height, content: null }
        const right = width - textWidth(lastLabel) - 12
        const x = linearScale({ domain: [first.day, Math.max(last.day, first.day + 1)], range: [4, right] })
        const y = linearScale({ domain, range: [bottom, top] })
        return {
          height,
          content: (
            <>
              <line className="axis" x1={0} x2={width} y1={bottom} y2={bottom} />
              <Line className="actual" data={points} x={({ day }) => x(day)} y={({ citizens }) => y(citizens)} />
              <circle className="actual-point" cx={x(last.day)} cy={y(last.citizens)} r={4.5} />
              <text className="halo" x={0} y={Math.max(y(first.citizens) - 10, 14)}>
                {firstLabel}
              </text>
              <text className="strong halo" x={x(last.day) + 10} y={y(last.citizens) + 5}>
                {lastLabel}
              </text>
              <text className="tick" x={0} y={bottom + 20}>
                {from}
              </text>
              <text className="tick" x={right} y={bottom + 20} textAnchor="end">
                {to}
              </text>
            </>
          ),
        }
      }}
    />
  )
}
