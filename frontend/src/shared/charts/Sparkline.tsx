import { Line } from './Line'
import { ChartBox } from './ChartBox'
import { linearScale } from './linearScale'

export interface SparkSeries {
  label: string
  kind: 'solid' | 'dashed' | 'dotted'
  /** From the earliest to the latest; null: there is no value. */
  values: readonly (number | null)[]
}

interface Props {
  /** What the picture says, in words. */
  alternative: string
  series: readonly SparkSeries[]
  first: string
  last: string
  /** Draws a line at zero, for amounts that may lie on either side of it. */
  zero?: boolean
}

/** Four stand side by side on paper. */
const paperWidth = 150
const height = 64
const room = 6

/** A course without axis numbers: where it began and where it stands, beside what it is measured against. */
export function Sparkline({ alternative, series, first, last, zero = false }: Props) {
  const values = series.flatMap((one) => one.values.filter((value) => value !== null))
  const ends: [number, number] = [Math.min(...values, ...(zero ? [0] : [])), Math.max(...values, ...(zero ? [0] : []))]
  return (
    <div className="spark">
      <ChartBox
        alternative={alternative}
        paperWidth={paperWidth}
        draw={(width) => {
          const count = Math.max(...series.map((one) => one.values.length))
          const x = linearScale({ domain: [0, Math.max(count - 1, 1)], range: [1, width - room] })
          const y = linearScale({ domain: ends, range: [height - room, room] })
          return {
            height,
            content: (
              <>
                {zero && <line className="axis" x1={0} x2={width} y1={y(0)} y2={y(0)} />}
                {series.toReversed().map((one) => (
                  <Course key={one.label} kind={one.kind} points={pointsOf(one).map(([index, value]) => [x(index), y(value)])} />
                ))}
              </>
            ),
          }
        }}
      />
      <p className="spark-ends">
        <span>{first}</span>
        <span>{last}</span>
      </p>
      <p className="spark-key">
        {series.map(({ label, kind }) => (
          <span key={label}>
            <svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true">
              <line className={`spark-${kind}`} x1={0} x2={22} y1={4} y2={4} />
            </svg>
            {label}
          </span>
        ))}
      </p>
    </div>
  )
}

function pointsOf({ values }: SparkSeries): [number, number][] {
  return values.flatMap((value, index): [number, number][] => (value === null ? [] : [[index, value]]))
}

function Course({ kind, points }: { kind: SparkSeries['kind']; points: [number, number][] }) {
  const end = points.at(-1)
  return (
    <>
      <Line className={`spark-${kind}`} data={points} x={([x]) => x} y={([, y]) => y} />
      {kind === 'solid' && end && <circle className="actual-point" cx={end[0]} cy={end[1]} r={4.5} />}
    </>
  )
}
