import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Way } from './flowsQuery'
import type { Place } from './places'
import { sankeyOf } from './sankey'

const places = ['A', 'B', 'C', 'D'] as const

/** Ways between the places, as many citizens on each as drawn. */
function flow(counts: readonly (readonly number[])[]): { ways: Way[]; origins: Place[]; destinations: Place[] } {
  const population = counts.flat().reduce((total, count) => total + count, 0)
  const ways = counts.flatMap((row, from) =>
    row.flatMap((citizens, to): Way[] =>
      citizens === 0
        ? []
        : [{ from: places[from]!, fromName: '', to: places[to]!, toName: '', citizens, fromCitizens: 0, toCitizens: 0, population }],
    ),
  )
  const at = (end: 'from' | 'to') => places.filter((code) => ways.some((way) => way[end] === code)).map((code) => ({ code, name: code, citizens: 0 }))
  return { ways, origins: at('from'), destinations: at('to') }
}

const matrix = fc.array(fc.array(fc.nat({ max: 500 }), { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 })

describe('the picture of a flow', () => {
  it('has a band for every way, as thick at one end as at the other, within the bars of its places', () => {
    fc.assert(
      fc.property(matrix, (counts) => {
        const { ways, origins, destinations } = flow(counts)
        const { bands, left, right } = sankeyOf(ways, origins, destinations, 300)
        expect(bands.map(({ way }) => way)).toEqual(expect.arrayContaining(ways))
        expect(bands.length).toBe(ways.length)
        for (const { way, from, to } of bands) {
          expect(from.bottom - from.top).toBeCloseTo(to.bottom - to.top)
          expect(from.bottom - from.top).toBeGreaterThanOrEqual(1.5 - 1e-9)
          const origin = left.find(({ place }) => place.code === way.from)!
          const destination = right.find(({ place }) => place.code === way.to)!
          expect(from.top).toBeGreaterThanOrEqual(origin.top - 1e-6)
          expect(from.bottom).toBeLessThanOrEqual(origin.top + origin.height + 1e-6)
          expect(to.top).toBeGreaterThanOrEqual(destination.top - 1e-6)
          expect(to.bottom).toBeLessThanOrEqual(destination.top + destination.height + 1e-6)
        }
      }),
    )
  })

  it('leaves every place room for its name', () => {
    fc.assert(
      fc.property(matrix, (counts) => {
        const { ways, origins, destinations } = flow(counts)
        const { left, right } = sankeyOf(ways, origins, destinations, 300)
        for (const nodes of [left, right]) {
          nodes.slice(1).forEach((node, index) => expect(node.top - nodes[index]!.top).toBeGreaterThanOrEqual(54 - 1e-6))
        }
      }),
    )
  })
})
