import type { Way } from './flowsQuery'
import { type Place, wayBetween } from './places'

/** A place as a bar at the edge of the picture. */
export interface Node {
  place: Place
  top: number
  height: number
}

/** Those who went from one place to another, as a band between two bars. */
export interface Band {
  way: Way
  stays: boolean
  from: { top: number; bottom: number }
  to: { top: number; bottom: number }
}

export interface Sankey {
  height: number
  left: Node[]
  right: Node[]
  bands: Band[]
}

/** What a name and a number below it need. */
const labelHeight = 42
const gap = 12
/** A band that one can see. */
const thinnest = 1.5

/**
 * Bars as high as their citizens are many, and bands between them. Every bar has room for its name, so that places with few
 * citizens stand apart; a band is never thinner than one can see.
 */
export function sankeyOf(ways: readonly Way[], origins: readonly Place[], destinations: readonly Place[], citizensHeight: number): Sankey {
  const population = Math.max(1, ways[0]?.population ?? 1)
  const scale = citizensHeight / population
  const size = ({ citizens }: Way) => Math.max((citizens ?? 0) * scale, thinnest)
  const heightOf = (place: Place, end: 'from' | 'to') => sum(ways.filter((way) => way[end] === place.code).map(size))
  const left = column(origins, (place) => heightOf(place, 'from'))
  const right = column(destinations, (place) => heightOf(place, 'to'))
  const reached = new Map(right.map(({ place, top }) => [place.code, top]))
  const bands = left.flatMap(({ place, top }) => {
    let from = top
    return right.flatMap((node): Band[] => {
      const way = wayBetween(ways, place, node.place)
      if (way === undefined) return []
      const thickness = size(way)
      const to = reached.get(node.place.code)!
      const band = { way, stays: way.from === way.to, from: { top: from, bottom: from + thickness }, to: { top: to, bottom: to + thickness } }
      from += thickness
      reached.set(node.place.code, to + thickness)
      return [band]
    })
  })
  return { height: Math.max(bottomOf(left), bottomOf(right)), left, right, bands }
}

function column(places: readonly Place[], heightOf: (place: Place) => number): Node[] {
  let top = 0
  return places.map((place) => {
    const node = { place, top, height: heightOf(place) }
    top += Math.max(node.height, labelHeight) + gap
    return node
  })
}

function bottomOf(nodes: readonly Node[]): number {
  const last = nodes.at(-1)
  return last ? last.top + Math.max(last.height, labelHeight) : 0
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0)
}
