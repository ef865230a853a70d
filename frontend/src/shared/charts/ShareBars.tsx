import { ChartBox } from './ChartBox'
import { Hatch } from './Hatch'
import { textWidth } from './textWidth'

export interface ShareBar {
  label: string
  detail: string
  /** Percent of the first part; the second is the rest. */
  first: number
  firstLabel: string
  secondLabel: string
}

interface Props {
  alternative: string
  bars: readonly ShareBar[]
}

const barHeight = 34
/** The white gap between the two parts. */
const gap = 3

/** Wholes of two parts, one below the other. The parts are named above their ends, where a small part has room too. */
export function ShareBars({ alternative, bars }: Props) {
  return (
    <ChartBox
      alternative={alternative}
      draw={(width) => {
        const narrow = width < 640
        const left = narrow ? 0 : Math.max(...bars.map((bar) => textWidth(`${bar.label} ${bar.detail}`)), 90) + 16
        const row = narrow ? 96 : 76
        const whole = width - left
        return {
          height: bars.length * row,
          content: bars.map((bar, index) => {
            const top = index * row + (narrow ? 44 : 26)
            const cut = left + (whole * bar.first) / 100
            return (
              <g key={bar.label}>
                <text className="strong" x={0} y={narrow ? top - 28 : top + 22}>
                  {bar.label}
                  <tspan className="tick" dx={6}>
                    {bar.detail}
                  </tspan>
                </text>
                <text x={left} y={top - 8}>
                  {bar.firstLabel}
                </text>
                <text x={width} y={top - 8} textAnchor="end">
                  {bar.secondLabel}
                </text>
                <rect className="share-first" x={left} y={top} width={Math.max(cut - left - gap, 0)} height={barHeight} />
                <Hatch
                  className="share-second"
                  lean="falling"
                  x={cut + 0.75}
                  y={top + 0.75}
                  width={Math.max(width - cut - 1.5, 0)}
                  height={barHeight - 1.5}
                />
              </g>
            )
          }),
        }
      }}
    />
  )
}
