import { ChartBox } from '../../shared/charts/ChartBox'
import { fittingTicks } from '../../shared/charts/fittingTicks'
import { HatchedShape } from '../../shared/charts/HatchedShape'
import { linearScale } from '../../shared/charts/linearScale'
import { textWidth } from '../../shared/charts/textWidth'
import type { CurvePoint } from './curve'
import { MarkerShape } from './Marker'

export interface StepCurve {
  letter: string
  /** As far as enough are followed. */
  points: readonly CurvePoint[]
  endLabel: string
  /** How many are followed on a day. */
  followed: (day: number) => string
}

interface Props {
  alternative: string
  unit: string
  daysLabel: string
  followedLabel: string
  curves: readonly StepCurve[]
  print: (value: number) => string
}

const top = 34
const plotHeight = 280
const rowHeight = 22

/** The share that has not left, step by step, with what chance may have done to it and how many it rests on. */
export function StepCurves({ alternative, unit, daysLabel, followedLabel, curves, print }: Props) {
  return (
    <ChartBox
      alternative={alternative}
      draw={(width) => {
        const left = 64
        const right = width - Math.max(...curves.map(({ endLabel, letter }) => textWidth(`${letter} ${endLabel}`)), 40) - 22
        const bottom = top + plotHeight
        const last = Math.max(30, ...curves.map(({ points }) => points.at(-1)?.day ?? 0))
        const x = linearScale({ domain: [0, last], range: [left, right] })
        const y = linearScale({ domain: [0, 100], range: [bottom, top] })
        const ticks = fittingTicks(x, width < 560 ? 4 : 7, (day) => `${print(day)}00`)
        const ends = separated(
          curves.map(({ points }) => y(points.at(-1)?.survival ?? 100)),
          bottom - 8,
        )
        const height = bottom + 66 + curves.length * rowHeight
        return {
          height,
          content: (
            <>
              <text className="tick" x={0} y={14}>
                {unit}
              </text>
              {[0, 25, 50, 75, 100].map((value) => (
                <g key={value}>
                  <line className={value === 0 ? 'axis' : 'grid'} x1={left} x2={right} y1={y(value)} y2={y(value)} />
                  <text className="tick" x={left - 10} y={y(value) + 5} textAnchor="end">
                    {value}
                  </text>
                </g>
              ))}
              {ticks.map((day) => (
                <g key={day}>
                  <line className="axis" x1={x(day)} x2={x(day)} y1={bottom} y2={bottom + 6} />
                  <text className="tick" x={x(day)} y={bottom + 22} textAnchor="middle">
                    {print(day)}
                  </text>
                </g>
              ))}
              <text className="tick" x={right + 14} y={bottom + 22}>
                {daysLabel}
              </text>
              {curves.map(({ letter, points }) => (
                <Band key={letter} letter={letter} shape={bandOf(points, x, y)} x={left} y={top} width={right - left} height={plotHeight} />
              ))}
              {curves.map(({ letter, points }) => (
                <path key={letter} className={`curve curve-${letter.toLowerCase()}`} d={stepsOf(points, x, y)} />
              ))}
              {curves.map(({ letter, points, endLabel }, index) => {
                const end = points.at(-1)
                if (end === undefined) return null
                return (
                  <g key={letter}>
                    <MarkerShape letter={letter} x={x(end.day)} y={y(end.survival ?? 0)} />
                    <text className="halo" x={x(end.day) + 12} y={ends[index]! + 5}>
                      <tspan className="strong">{letter}</tspan> {endLabel}
                    </text>
                  </g>
                )
              })}
              <text className="tick" x={0} y={bottom + 50}>
                {followedLabel}
              </text>
              {curves.map(({ letter, followed }, index) => {
                const line = bottom + 50 + (index + 1) * rowHeight
                return (
                  <g key={letter}>
                    <MarkerShape letter={letter} x={7} y={line - 5} />
                    <text className="strong" x={18} y={line}>
                      {letter}
                    </text>
                    {ticks.map((day) => (
                      <text key={day} x={x(day)} y={line} textAnchor="middle">
                        {followed(day)}
                      </text>
                    ))}
                  </g>
                )
              })}
            </>
          ),
        }
      }}
    />
  )
}

interface BandProps {
  letter: string
  shape: string
  x: number
  y: number
  width: number
  height: number
}

/** What chance may have done to a curve; each group's is filled in its own way, since the greys of some colours are the same. */
function Band({ letter, shape, ...box }: BandProps) {
  const className = `limits-${letter.toLowerCase()}`
  switch (letter) {
    case 'B':
      return <HatchedShape className={className} shape={shape} lean="rising" {...box} />
    case 'C':
      return <HatchedShape className={className} shape={shape} lean="falling" {...box} />
    default:
      return <path className={className} d={shape} />
  }
}

type Place = (value: number) => number

/** From 100 percent on the day of the start, straight until somebody leaves. */
function stepsOf(points: readonly CurvePoint[], x: Place, y: Place): string {
  if (points.length === 0) return ''
  const steps = points.map(({ day, survival }) => `H${round(x(day))}V${round(y(survival ?? 0))}`)
  return `M${round(x(0))} ${round(y(100))}${steps.join('')}`
}

/** Between the limits, where there are any; beyond the last one nobody is left. */
function bandOf(points: readonly CurvePoint[], x: Place, y: Place): string {
  const sure = points.flatMap(({ day, lower, upper }) => (lower === null || upper === null ? [] : [{ day, lower, upper }]))
  const first = sure[0]
  if (first === undefined) return ''
  const above = sure.map(({ day, upper }) => `H${round(x(day))}V${round(y(upper))}`).join('')
  const below = sure.toReversed().map(({ day, lower }, index) => `V${round(y(lower))}H${round(x(index === sure.length - 1 ? first.day : day))}`)
  return `M${round(x(first.day))} ${round(y(first.upper))}${above}${below.join('')}Z`
}

function round(place: number): number {
  return Math.round(place * 10) / 10
}

const labelHeight = 18

/** Where labels stand that would cover each other: as near to their place as they fit, and none below the last. */
function separated(places: readonly number[], last: number): number[] {
  const order = places.map((_, index) => index).toSorted((a, b) => places[a]! - places[b]!)
  const spread = [...places]
  for (let i = 1; i < order.length; i += 1) {
    const above = spread[order[i - 1]!]!
    const own = order[i]!
    spread[own] = Math.max(spread[own]!, above + labelHeight)
  }
  let limit = last
  for (const own of order.toReversed()) {
    spread[own] = Math.min(spread[own]!, limit)
    limit = spread[own] - labelHeight
  }
  return spread
}
