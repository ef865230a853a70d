import { hatchLines, type Lean } from './hatchLines'

interface Props {
  className: string
  x: number
  y: number
  width: number
  height: number
  lean: Lean
}

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
