import { describe, expect, it } from 'vitest'
import { placeLabels } from './placeLabels'

const frame = { left: 0, right: 400, top: 0, bottom: 200 }
const flat = [
  { x: 0, y: 100 },
  { x: 400, y: 100 },
]
const wish = (...places: [x: number, y: number][]) => ({
  name: 'a',
  text: 'Faktisk: 978',
  places: places.map(([x, y]) => ({ x, y, anchor: 'start' as const })),
})

describe('a label', () => {
  it('takes its first place where nothing is in the way', () => {
    expect(placeLabels([wish([100, 50], [100, 150])], [flat], frame)).toMatchObject([{ x: 100, y: 50, clear: true }])
  })

  it('makes way for a line', () => {
    expect(placeLabels([wish([100, 105], [100, 150])], [flat], frame)).toMatchObject([{ y: 150, clear: true }])
  })

  it('makes way for the edge and for a label before it', () => {
    const labels = placeLabels([wish([380, 50], [100, 50]), wish([110, 52], [100, 150])], [flat], frame)
    expect(labels).toMatchObject([{ x: 100, y: 50 }, { x: 100, y: 150 }])
  })

  it('would rather be crossed than cut, and says so', () => {
    expect(placeLabels([wish([390, 50], [100, 102])], [flat], frame)).toMatchObject([{ x: 100, clear: false }])
  })
})
