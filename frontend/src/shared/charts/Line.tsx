interface Props<Point> {
  className: string
  data: readonly Point[]
  x: (point: Point) => number
  y: (point: Point) => number
}

/** Points joined by straight lines, which SVG draws by itself. */
export function Line<Point>({ className, data, x, y }: Props<Point>) {
  return <polyline className={className} fill="none" points={data.map((point) => `${round(x(point))},${round(y(point))}`).join(' ')} />
}

function round(place: number): number {
  return Math.round(place * 100) / 100
}
