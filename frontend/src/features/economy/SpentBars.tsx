import { ChartBox } from '../../shared/charts/ChartBox'
import { fittingTicks } from '../../shared/charts/fittingTicks'
import { linearScale } from '../../shared/charts/linearScale'
import { textWidth } from '../../shared/charts/textWidth'
import type { SpentRow } from './consumption'
import { useVoice } from './voice'

const rowHeight = 64
const barHeight = 22

/** What was spent, filled, within what was expected, dashed. The names stand above their bars, so that long ones have room. */
export function SpentBars({ rows }: { rows: readonly SpentRow[] }) {
  const { words, format } = useVoice()
  const percent = (share: number | null) => (share === null ? null : words.percent(format.count(share)))
  const said = rows.map((row) => words.barRow(row.label, format.thousands(row.actual), format.thousands(row.expected), percent(row.usedShare)))
  return (
    <>
      <ChartBox
        alternative={words.barAlternative(said.join('; '))}
        draw={(width) => {
          const ends = rows.flatMap(({ actual, expected }) => [actual, expected])
          const room = Math.max(...rows.map(({ usedShare }) => textWidth(percent(usedShare) ?? ''))) + 16
          const x = linearScale({ domain: [Math.min(0, ...ends), Math.max(...ends, 1000)], range: [0, width - room] })
          const top = 46
          const bottom = top + rows.length * rowHeight
          return {
            height: bottom + 4,
            content: (
              <>
                <text className="tick" x={0} y={14}>
                  {words.thousandKroner}
                </text>
                {fittingTicks(x, width < 560 ? 3 : 6, format.thousands).map((value) => (
                  <g key={value}>
                    <line className={value === 0 ? 'axis' : 'grid'} x1={x(value)} x2={x(value)} y1={top - 6} y2={bottom} />
                    <text className="tick" x={x(value)} y={top - 12} textAnchor={x(value) < 12 ? 'start' : 'middle'}>
                      {format.thousands(value)}
                    </text>
                  </g>
                ))}
                {rows.map(({ label, actual, expected, usedShare }, index) => {
                  const y = top + index * rowHeight
                  const bar = (kroner: number) => ({ x: Math.min(x(0), x(kroner)), width: Math.abs(x(kroner) - x(0)), y: y + 28, height: barHeight })
                  return (
                    <g key={label}>
                      <text className="strong halo" x={0} y={y + 18}>
                        {label}
                        <tspan className="tick" dx={8}>
                          {words.barDetail(format.thousands(actual), format.thousands(expected))}
                        </tspan>
                      </text>
                      <rect className="bar-spent" {...bar(actual)} />
                      {expected !== 0 && <rect className="bar-expected" {...bar(expected)} />}
                      <text className="strong halo" x={Math.max(x(actual), x(expected), x(0)) + 10} y={y + 28 + barHeight / 2 + 5}>
                        {percent(usedShare)}
                      </text>
                    </g>
                  )
                })}
              </>
            ),
          }
        }}
      />
      <p className="small">{words.barKey}</p>
    </>
  )
}
