import { ChartBox } from './ChartBox'
import { fittingTicks } from './fittingTicks'
import { Hatch } from './Hatch'
import { linearScale } from './linearScale'
import { textWidth } from './textWidth'

export interface WaterfallBar {
  label: string
  from: number
  to: number
  kind: 'cost' | 'saving' | 'result' | 'expected'
  print: string
}

interface Props {
  alternative: string
  unit: string
  bars: readonly WaterfallBar[]
  printTick: (value: number) => string
}

/** Horizontal steps from cost through saving to the result. Narrow, the names stand above their bars. */
export function WaterfallChart({ alternative, unit, bars, printTick }: Props) {
  return (
    <ChartBox
      alternative={alternative}
      draw={(width) => {
        const narrow = width < 560
        const row = narrow ? 60 : 46
        const barHeight = narrow ? 24 : 28
        // The unit stands left of the axis, or above it where there is no room.
        const axis = narrow ? 38 : 16
        const headRow = axis + 16
        const left = narrow ? 0 : Math.max(...bars.map((bar) => textWidth(bar.label))) + 8
        const right = width - Math.max(...bars.map((bar) => textWidth(bar.print))) - 16
        const ends = bars.flatMap((bar) => [bar.from, bar.to])
        const x = linearScale({
          domain: [Math.min(0, ...ends), Math.max(0, ...ends)],
          range: [left, right],
          niceSteps: narrow ? 3 : 6,
        })
        const bottom = headRow + bars.length * row
        const top = (index: number) => headRow + index * row + (narrow ? 30 : 8)
        return {
          height: bottom + 4,
          content: (
            <>
              <text className="tick" x={0} y={16}>
                {unit}
              </text>
              {fittingTicks(x, narrow ? 3 : 6, printTick).map((value) => (
                <g key={value}>
                  <line className={value === 0 ? 'axis' : 'grid'} x1={x(value)} x2={x(value)} y1={axis + 8} y2={bottom} />
                  <text
                    className="tick"
                    x={x(value)}
                    y={axis}
                    textAnchor={narrow && x(value) < textWidth(printTick(value)) / 2 ? 'start' : 'middle'}
                  >
                    {printTick(value)}
                  </text>
                </g>
              ))}
              {bars.map((bar, index) => {
                const begin = Math.min(x(bar.from), x(bar.to))
                const end = Math.max(x(bar.from), x(bar.to))
                const strong = bar.kind === 'result' ? 'strong' : ''
                const follows = bars[index + 1]
                return (
                  <g key={bar.label}>
                    <text className={`${strong} halo`} x={0} y={narrow ? top(index) - 6 : top(index) + 19}>
                      {bar.label}
                    </text>
                    <Bar kind={bar.kind} x={begin} y={top(index)} width={Math.max(end - begin, 1)} height={barHeight} />
                    {follows && bar.kind !== 'result' && (
                      <line
                        className="link"
                        x1={x(bar.to)}
                        x2={x(bar.to)}
                        y1={top(index) + barHeight}
                        y2={top(index + 1)}
                      />
                    )}
                    <text className={`${strong} halo`} x={end + 10} y={top(index) + barHeight / 2 + 5}>
                      {bar.print}
                    </text>
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

interface BarProps {
  kind: WaterfallBar['kind']
  x: number
  y: number
  width: number
  height: number
}

function Bar({ kind, ...place }: BarProps) {
  if (kind === 'saving') return <Hatch className="bar-saving" lean="rising" {...place} />
  return <rect className={`bar-${kind}`} {...place} />
}
