import { ChartBox } from '../../shared/charts/ChartBox'
import type { Way } from './flowsQuery'
import type { Place } from './places'
import { type Band, type Node, sankeyOf } from './sankey'

interface Props {
  alternative: string
  ways: readonly Way[]
  origins: readonly Place[]
  destinations: readonly Place[]
  fromHeading: string
  toHeading: string
  print: (citizens: number) => string
  hidden: string
}

const head = 34
const barWidth = 12
const narrowWidth = 560

/** From where on the left to where on the right. On a phone the names stand in narrower columns. */
export function SankeyChart({ alternative, ways, origins, destinations, fromHeading, toHeading, print, hidden }: Props) {
  const count = ({ place }: Node) => (place.citizens === null ? hidden : print(place.citizens))
  return (
    <ChartBox
      alternative={alternative}
      draw={(width) => {
        const narrow = width < narrowWidth
        const side = narrow ? 112 : 200
        const { height, left, right, bands } = sankeyOf(ways, origins, destinations, narrow ? 260 : 340)
        const begin = side + barWidth
        const end = width - side - barWidth
        return {
          height: head + height,
          content: (
            <>
              <text className="tick" x={side} y={16} textAnchor="end">
                {fromHeading}
              </text>
              <text className="tick" x={width - side} y={16}>
                {toHeading}
              </text>
              <g transform={`translate(0 ${head})`}>
                {bands.map((band) => (
                  <path key={`${band.way.from} ${band.way.to}`} className={band.stays ? 'band-stays' : 'band-moves'} d={shapeOf(band, begin, end)} />
                ))}
                {left.map((node) => (
                  <g key={node.place.code}>
                    <rect className="place" x={side} y={node.top} width={barWidth} height={node.height} />
                    <Name node={node} x={side - 8} anchor="end" narrow={narrow} count={count(node)} />
                  </g>
                ))}
                {right.map((node) => (
                  <g key={node.place.code}>
                    <rect className="place" x={end} y={node.top} width={barWidth} height={node.height} />
                    <Name node={node} x={width - side + 8} anchor="start" narrow={narrow} count={count(node)} />
                  </g>
                ))}
              </g>
            </>
          ),
        }
      }}
    />
  )
}

/** A band with ends of the same thickness, curved between them. */
function shapeOf({ from, to }: Band, begin: number, end: number): string {
  const middle = (begin + end) / 2
  return `M${begin} ${from.top}C${middle} ${from.top} ${middle} ${to.top} ${end} ${to.top}V${to.bottom}C${middle} ${to.bottom} ${middle} ${from.bottom} ${begin} ${from.bottom}Z`
}

interface NameProps {
  node: Node
  x: number
  anchor: 'start' | 'end'
  narrow: boolean
  count: string
}

/** The name of a place and how many are there; on a phone a long name stands in two lines. */
function Name({ node, x, anchor, narrow, count }: NameProps) {
  const lines = narrow ? twoLines(node.place.name) : [node.place.name]
  const first = node.top + Math.max(node.height / 2 - 6 - (lines.length - 1) * 8, 12)
  return (
    <text x={x} y={first} textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : 15}>
          {line}
        </tspan>
      ))}
      <tspan className="strong" x={x} dy={16}>
        {count}
      </tspan>
    </text>
  )
}

const longest = 14

function twoLines(name: string): string[] {
  if (name.length <= longest) return [name]
  const space = name.lastIndexOf(' ', longest)
  return space === -1 ? [name] : [name.slice(0, space), name.slice(space + 1)]
}
