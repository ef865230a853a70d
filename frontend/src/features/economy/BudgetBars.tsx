import { ChartBox } from '../../shared/charts/ChartBox'
import { Hatch } from '../../shared/charts/Hatch'
import { linearScale } from '../../shared/charts/linearScale'
import type { BudgetYear } from './budget'
import { useVoice } from './voice'

const million = 1_000_000

/** Each year's saving above zero, its investment below, and the net of both as a line across. */
export function BudgetBars({ years }: { years: readonly BudgetYear[] }) {
  const { words, format } = useVoice()
  const said = years.map(({ year, investment, saving, net }) =>
    words.budgetRow(String(year), format.millions(investment), format.millions(Math.abs(saving)), format.millions(net)),
  )
  return (
    <>
      <ChartBox
        alternative={words.budgetAlternative(said.join('; '))}
        draw={(width) => {
          const left = 40
          const top = 34
          const bottom = top + 260
          // A gain goes up, though the sign rule writes it with a minus.
          const y = linearScale({
            domain: [-Math.max(...years.map(({ investment }) => investment), million), Math.max(...years.map(({ saving }) => -saving), 0)],
            range: [bottom, top],
            niceSteps: 6,
          })
          const slot = (width - left) / years.length
          const bar = Math.min(slot * 0.5, 72)
          return {
            height: bottom + 82,
            content: (
              <>
                <text className="tick" x={0} y={14}>
                  {words.axis(words.gainUp, words.millionKroner)}
                </text>
                {y.ticks(6).map((value) => (
                  <g key={value}>
                    <line className={value === 0 ? 'axis' : 'grid'} x1={left} x2={width} y1={y(value)} y2={y(value)} />
                    <text className="tick" x={left - 10} y={y(value) + 5} textAnchor="end">
                      {format.count(Math.abs(value) / million)}
                    </text>
                  </g>
                ))}
                {years.map(({ year, investment, saving, net }, index) => {
                  const middle = left + slot * (index + 0.5)
                  const begin = middle - bar / 2
                  return (
                    <g key={year}>
                      <rect className="bar-cost" x={begin} y={y(0)} width={bar} height={y(-investment) - y(0)} />
                      {saving < 0 && <Hatch className="bar-saving" lean="rising" x={begin + 0.75} y={y(-saving)} width={bar - 1.5} height={y(0) - y(-saving)} />}
                      <line className="net-mark" x1={begin - 8} x2={begin + bar + 8} y1={y(-net)} y2={y(-net)} />
                      <text className="tick" x={middle} y={bottom + 48} textAnchor="middle">
                        {year}
                      </text>
                      <text className="strong" x={middle} y={bottom + 68} textAnchor="middle">
                        {format.millions(net)}
                      </text>
                    </g>
                  )
                })}
                <text className="tick" x={0} y={bottom + 24}>
                  {words.axis(words.lossDown, words.millionKroner)}
                </text>
                <text className="tick" x={0} y={bottom + 68}>
                  {words.net}
                </text>
              </>
            ),
          }
        }}
      />
      <p className="small">{words.budgetKey}</p>
    </>
  )
}
