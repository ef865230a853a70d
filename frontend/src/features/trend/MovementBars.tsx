import { ChartBox } from '../../shared/charts/ChartBox'
import { Hatch } from '../../shared/charts/Hatch'
import { linearScale } from '../../shared/charts/linearScale'
import { textWidth } from '../../shared/charts/textWidth'

export interface MovementBar {
  id: string
  label: string
  /** Null: hidden, so that nothing is drawn. */
  counts: { fresh: number; back: number; out: number } | null
}

interface Props {
  alternative: string
  unit: string
  bars: readonly MovementBar[]
  keys: { fresh: string; back: string; out: string }
  print: (value: number) => string
}

const head = 56
const plotHeight = 250
const left = 44
const foot = 30

/** Who came above the line, who left below it, month by month. */
export function MovementBars({ alternative, unit, bars, keys, print }: Props) {
  return (
    <ChartBox
      alternative={alternative}
      draw={(width) => {
        const told = bars.flatMap(({ counts }) => counts ?? [])
        const high = Math.max(1, ...told.map(({ fresh, back }) => fresh + back))
        const low = Math.max(1, ...told.map(({ out }) => out))
        const y = linearScale({ domain: [-low, high], range: [head + plotHeight, head], niceSteps: 5 })
        const step = (width - left) / Math.max(bars.length, 1)
        const barWidth = Math.min(Math.max(step * 0.7, 1.5), 40)
        return {
          height: head + plotHeight + foot,
          content: (
            <>
              <text className="tick" x={0} y={14}>
                {unit}
              </text>
              <Key keys={keys} />
              {y.ticks(5).map((value) => (
                <g key={value}>
                  <line className={value === 0 ? 'axis' : 'grid'} x1={left} x2={width} y1={y(value)} y2={y(value)} />
                  <text className="tick" x={left - 8} y={y(value) + 5} textAnchor="end">
                    {print(Math.abs(value))}
                  </text>
                </g>
              ))}
              {bars.map(({ id, counts }, index) => {
                if (counts === null) return null
                const { fresh, back, out } = counts
                const x = left + index * step + (step - barWidth) / 2
                return (
                  <g key={id}>
                    <rect className="move-fresh" x={x} width={barWidth} y={y(fresh)} height={y(0) - y(fresh)} />
                    {back > 0 && barWidth > 6 ? (
                      <Hatch className="move-back" lean="rising" x={x + 0.75} width={barWidth - 1.5} y={y(fresh + back)} height={y(fresh) - y(fresh + back)} />
                    ) : (
                      <rect className="move-back-thin" x={x} width={barWidth} y={y(fresh + back)} height={y(fresh) - y(fresh + back)} />
                    )}
                    <rect className="move-out" x={x} width={barWidth} y={y(0)} height={y(-out) - y(0)} />
                  </g>
                )
              })}
              <MonthLabels bars={bars} step={step} bottom={head + plotHeight} />
            </>
          ),
        }
      }}
    />
  )
}

/** The parts are named above the bars, where they stand in every month. */
function Key({ keys }: { keys: Props['keys'] }) {
  const second = left + 22 + textWidth(keys.fresh) + 24
  const third = second + 22 + textWidth(keys.back) + 24
  return (
    <>
      <rect className="move-fresh" x={left} y={26} width={14} height={14} />
      <text x={left + 22} y={38}>
        {keys.fresh}
      </text>
      <Hatch className="move-back" lean="rising" x={second} y={26} width={14} height={14} />
      <text x={second + 22} y={38}>
        {keys.back}
      </text>
      <rect className="move-out" x={third} y={26} width={14} height={14} />
      <text x={third + 22} y={38}>
        {keys.out}
      </text>
    </>
  )
}

/** As many months as have room for their names. */
function MonthLabels({ bars, step, bottom }: { bars: readonly MovementBar[]; step: number; bottom: number }) {
  const widest = Math.max(0, ...bars.map(({ label }) => textWidth(label)))
  const every = Math.max(1, Math.ceil((widest + 12) / step))
  return bars.map(({ id, label }, index) =>
    index % every === 0 && (every === 1 || index + every / 2 < bars.length) ? (
      <text key={id} className="tick" x={left + index * step + (every === 1 ? step / 2 : 0)} y={bottom + 22} textAnchor={every === 1 ? 'middle' : 'start'}>
        {label}
      </text>
    ) : null,
  )
}
