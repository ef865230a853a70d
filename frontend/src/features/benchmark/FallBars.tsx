import { ChartBox } from '../../shared/charts/ChartBox'
import { linearScale } from '../../shared/charts/linearScale'
import { textWidth } from '../../shared/charts/textWidth'

export interface FallBar {
  code: string
  fall: number
  /** Drawn to be found among the others. */
  own: boolean
}

interface Props {
  alternative: string
  unit: string
  /** From the largest fall to the smallest. */
  bars: readonly FallBar[]
  ownLabel: string | null
  firstLabel: string
  lastLabel: string
  median: { fall: number; label: string } | null
  printTick: (value: number) => string
}

const head = 56
const plotHeight = 260
const left = 40
const foot = 28

/** The municipalities side by side, the largest fall first; ours is dark and named. */
export function FallBars({ alternative, unit, bars, ownLabel, firstLabel, lastLabel, median, printTick }: Props) {
  return (
    <ChartBox
      alternative={alternative}
      draw={(width) => {
        const falls = bars.map(({ fall }) => fall)
        const y = linearScale({ domain: [Math.min(0, ...falls), Math.max(0, ...falls)], range: [head + plotHeight, head], niceSteps: 5 })
        const step = (width - left) / bars.length
        const x = (index: number) => left + index * step
        const ownIndex = bars.findIndex(({ own }) => own)
        const own = bars[ownIndex]
        return {
          height: head + plotHeight + foot,
          content: (
            <>
              <text className="tick" x={0} y={14}>
                {unit}
              </text>
              {y.ticks(5).map((value) => (
                <g key={value}>
                  <line className={value === 0 ? 'axis' : 'grid'} x1={left} x2={width} y1={y(value)} y2={y(value)} />
                  <text className="tick" x={left - 8} y={y(value) + 5} textAnchor="end">
                    {printTick(value)}
                  </text>
                </g>
              ))}
              {bars.map(({ code, fall, own: ours }, index) => (
                <rect
                  key={code}
                  className={ours ? 'fall-own' : 'fall-bar'}
                  x={x(index)}
                  y={Math.min(y(0), y(fall))}
                  width={Math.max(step - (step > 4 ? 2 : 1), 1)}
                  height={Math.max(Math.abs(y(fall) - y(0)), 1)}
                />
              ))}
              {median && (
                <g>
                  <line className="expected" x1={left} x2={width} y1={y(median.fall)} y2={y(median.fall)} />
                  <text className="halo" x={width} y={y(median.fall) - 8} textAnchor="end">
                    {median.label}
                  </text>
                </g>
              )}
              {own && ownLabel && <OwnLabel text={ownLabel} x={x(ownIndex) + step / 2} top={y(Math.max(own.fall, 0))} width={width} />}
              <text className="tick" x={left} y={head + plotHeight + 20}>
                {firstLabel}
              </text>
              <text className="tick" x={width} y={head + plotHeight + 20} textAnchor="end">
                {lastLabel}
              </text>
            </>
          ),
        }
      }}
    />
  )
}

/** Our name above the bars, with a line down to our bar. */
function OwnLabel({ text, x, top, width }: { text: string; x: number; top: number; width: number }) {
  const fits = x + textWidth(text) <= width
  return (
    <>
      <line className="bracket" x1={x} x2={x} y1={head - 14} y2={top - 2} />
      <text className="strong halo" x={fits ? x : width} y={head - 20} textAnchor={fits ? 'start' : 'end'}>
        {text}
      </text>
    </>
  )
}
