/** Where the lines lean: rising like / or falling like \. */
export type Lean = 'rising' | 'falling'

const distance = 8

/** The lines within the rectangle, each from its lower to its upper edge or as far as the sides let it. */
export function hatchLines(width: number, height: number, lean: Lean, left: number, top: number): string {
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
