import { textWidth } from './textWidth'

export interface Point {
  x: number
  y: number
}

/** Where a text may stand: its baseline, and which end of it lies at x. */
export interface Place extends Point {
  anchor: 'start' | 'middle' | 'end'
}

export interface LabelWish {
  name: string
  text: string
  /** The best first. */
  places: readonly Place[]
}

export interface Label extends Place {
  name: string
  text: string
  /** Nothing runs through it. */
  clear: boolean
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const ascent = 13
const descent = 4
const margin = 3
/** A label that is cut off is worse than one that lines run through. */
const outside = 1000

/**
 * Gives each label the first of its places where neither a line, nor a label before it, nor the edge of the picture is
 * in its way; where every place has something in its way, the one with the least.
 */
export function placeLabels(wishes: readonly LabelWish[], lines: readonly Point[][], frame: Box): Label[] {
  const dots = lines.flatMap(dotsAlong)
  const taken: Box[] = []
  return wishes.map(({ name, text, places }) => {
    const best = places
      .map((place) => ({ place, box: boxOf(text, place) }))
      .map(({ place, box }) => ({ place, box, trouble: troubleOf(box, dots, taken, frame) }))
      .reduce((least, other) => (other.trouble < least.trouble ? other : least))
    taken.push(best.box)
    return { name, text, clear: best.trouble === 0, ...best.place }
  })
}

function boxOf(text: string, { x, y, anchor }: Place): Box {
  const width = textWidth(text)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - ascent, bottom: y + descent }
}

function troubleOf(box: Box, dots: readonly Point[], taken: readonly Box[], frame: Box): number {
  const crossed = dots.filter(
    ({ x, y }) =>
      x > box.left - margin && x < box.right + margin && y > box.top - margin && y < box.bottom + margin,
  ).length
  const covered = taken.filter(
    (other) =>
      box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
  ).length
  const cut =
    box.left < frame.left - margin || box.right > frame.right + margin || box.top < frame.top || box.bottom > frame.bottom
  return crossed + covered * 20 + (cut ? outside : 0)
}

const dotDistance = 4

function dotsAlong(line: readonly Point[]): Point[] {
  return line.flatMap((point, index) => {
    const next = line[index + 1]
    if (next === undefined) return [point]
    const count = Math.max(1, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / dotDistance))
    return Array.from({ length: count }, (_, step) => ({
      x: point.x + ((next.x - point.x) * step) / count,
      y: point.y + ((next.y - point.y) * step) / count,
    }))
  })
}
