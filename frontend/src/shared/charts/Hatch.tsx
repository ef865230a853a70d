interface Props {
  className: string
  x: number
  y: number
  width: number
  height: number
  /** Where the lines lean: rising like / or falling like \. */
  lean: 'rising' | 'falling'
}

const distance = 8

/**
 * A rectangle filled with slanting lines. They are drawn one by one: a pattern becomes a picture of points when the
 * page is printed, and makes the file fifty times as large.
 */
export function Hatch({ className, x, y, width, height, lean }: Props) {
  return (
    <g className={className}>
      <rect x={x} y={y} width={width} height={height} />
      <path d={hatchLines(width, height, lean, x, y)} />
    </g>
  )
}

/** The lines within the rectangle, each from its lower to its upper edge or as far as the sides let it. */
function hatchLines(width: number, height: number, lean: Props['lean'], left: number, top: number): string {
  let path = ''
  for (let foot = distance / 2 - height; foot < width; foot += distance) {
    const begin = Math.max(foot, 0)
    const end = Math.min(foot + height, width)
    if (end <= begin) continue
    const mirror = (across: number) => left + (lean === 'rising' ? across : width - across)
    const line = (across: number) => `${round(mirror(across))} ${round(top + height - (across - foot))}`
    path += `M${line(begin)}L${line(end)}`
  }
  return path
}

function round(place: number): number {
  return Math.round(place * 10) / 10
}
