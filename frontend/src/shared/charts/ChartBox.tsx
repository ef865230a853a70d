import type { ReactNode } from 'react'
import { useMeasuredWidth } from './useMeasuredWidth'

interface Props {
  /** What the picture says, in words. */
  alternative: string
  /** How wide it stands on paper, where that is not the whole width. */
  paperWidth?: number
  draw: (width: number) => { height: number; content: ReactNode }
}

/** A picture drawn to the width there is, so that its text is as large on a phone as on a desk. */
export function ChartBox({ alternative, paperWidth, draw }: Props) {
  const [box, width] = useMeasuredWidth<HTMLDivElement>(paperWidth)
  const { height, content } = draw(width)
  return (
    <div ref={box} className="chart">
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={alternative}>
        {content}
      </svg>
    </div>
  )
}
