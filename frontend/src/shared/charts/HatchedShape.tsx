import { useId } from 'react'
import { hatchLines, type Lean } from './hatchLines'

interface Props {
  className: string
  /** The path of the shape. */
  shape: string
  /** Of what holds the shape. */
  x: number
  y: number
  width: number
  height: number
  lean: Lean
}

/** Any shape filled with slanting lines. */
export function HatchedShape({ className, shape, x, y, width, height, lean }: Props) {
  const id = useId()
  return (
    <>
      <clipPath id={id}>
        <path d={shape} />
      </clipPath>
      <path className={`hatch ${className}`} d={hatchLines(width, height, lean, x, y)} clipPath={`url(#${id})`} />
    </>
  )
}
