import { type ReactNode, useId } from 'react'
import { Explain } from '../../shared/explain/Explain'
import type { MeasureName } from '../../shared/explain/measures'

interface Props {
  title: string
  value: string
  unit?: string
  /** What the number is, in a sentence that goes on from it. */
  also: ReactNode
  /** The distance from what was expected, in words. */
  gap: string | null
  /** What it is measured against. */
  reference: string
  spark: ReactNode
  /** The way to its cause. */
  link: ReactNode
  /** The measure of the number. */
  measure: MeasureName
  dimensions?: Record<string, string>
}

/** One question of the committee, its answer, and one way to the cause; the whole of it leads there. */
export function KeyFigure({ title, value, unit, also, gap, reference, spark, link, measure, dimensions }: Props) {
  const titleId = useId()
  return (
    <section className="key" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <p className="key-value">
        {value} {unit && <small>{unit}</small>}
      </p>
      <p className="key-also">{also}</p>
      <div className="key-against">
        {gap && <p className="key-gap">{gap}</p>}
        <p className="small">{reference}</p>
      </div>
      {spark}
      <div className="key-link">
        <p>{link}</p>
        <Explain measure={measure} {...(dimensions && { dimensions })} what={title} />
      </div>
    </section>
  )
}
