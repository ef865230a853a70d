import { ChartBox } from '../../shared/charts/ChartBox'
import { Hatch } from '../../shared/charts/Hatch'
import { linearScale } from '../../shared/charts/linearScale'
import { textWidth } from '../../shared/charts/textWidth'

export interface BarGroup {
  id: string
  label: string
  bars: readonly { letter: string; share: number | null; text: string }[]
}

interface Props {
  alternative: string
  unit: string
  groups: readonly BarGroup[]
}

const barHeight = 16
const barStep = 20
const head = 58
const narrowWidth = 560

/** Shares of several groups of citizens, value by value. Bars begin at zero and are told apart by their filling. */
export function GroupBars({ alternative, unit, groups }: Props) {
  return (
    <ChartBox
      alternative={alternative}
      draw={(width) => {
        const narrow = width < narrowWidth
        const left = narrow ? 0 : Math.min(Math.max(...groups.map(({ label }) => textWidth(label)), 90) + 16, width * 0.36)
        const texts = groups.flatMap(({ bars }) => bars.map(({ text }) => textWidth(text)))
        const room = Math.max(...texts, 60) + 34
        const highest = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ share }) => share ?? 0)))
        const x = linearScale({ domain: [0, highest], range: [left, width - room] })
        const name = narrow ? 22 : 0
        const heights = groups.map(({ bars }) => name + bars.length * barStep + 18)
        const tops = heights.map((_, index) => head + heights.slice(0, index).reduce((sum, height) => sum + height, 0))
        const height = head + heights.reduce((sum, one) => sum + one, 0)
        return {
          height,
          content: (
            <>
              <text className="tick" x={0} y={14}>
                {unit}
              </text>
              {x.ticks(narrow ? 3 : 5).map((value) => (
                <g key={value}>
                  <line className={value === 0 ? 'axis' : 'grid'} x1={x(value)} x2={x(value)} y1={head - 8} y2={height - 10} />
                  <text className="tick" x={x(value)} y={head - 14} textAnchor={value === 0 && narrow ? 'start' : 'middle'}>
                    {value}
                  </text>
                </g>
              ))}
              {groups.map(({ id, label, bars }, index) => (
                <g key={id} transform={`translate(0 ${tops[index]})`}>
                  <text className="halo" x={0} y={narrow ? 14 : 4 + (bars.length * barStep) / 2}>
                    {fitted(label, narrow ? width : left - 12)}
                  </text>
                  {bars.map(({ letter, share, text }, bar) => {
                    const top = name + bar * barStep
                    const end = x(share ?? 0)
                    return (
                      <g key={letter}>
                        {share !== null && share > 0 && <Bar letter={letter} x={left} y={top} width={Math.max(end - left, 1)} />}
                        <text className="halo" x={end + 8} y={top + 13}>
                          <tspan className="strong">{letter}</tspan> {text}
                        </text>
                      </g>
                    )
                  })}
                </g>
              ))}
            </>
          ),
        }
      }}
    />
  )
}

function Bar({ letter, ...place }: { letter: string; x: number; y: number; width: number }) {
  const box = { ...place, height: barHeight }
  switch (letter) {
    case 'A':
      return <rect className="fill-a" {...box} />
    case 'B':
      return <Hatch className="fill-b" lean="rising" {...box} />
    case 'C':
      return <Hatch className="fill-c" lean="falling" {...box} />
    default:
      return <rect className="fill-d" {...box} />
  }
}

/** A name that would run into the bars is cut; the table has it whole. */
function fitted(label: string, width: number): string {
  if (textWidth(label) <= width) return label
  let text = label
  while (text.length > 1 && textWidth(`${text}…`) > width) text = text.slice(0, -1)
  return `${text.trimEnd()}…`
}
