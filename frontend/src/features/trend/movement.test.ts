import { describe, expect, it } from 'vitest'
import { createFormat } from '../../shared/i18n/format'
import { countsOf, movementFinding, movementSentence, movementTable } from './movement'
import type { Movement } from './trendQuery'
import { da } from './words/da'

const voice = { words: da, format: createFormat('da') }
const august: Movement = { month: '2018-08', before: 1046, new: 20, back: 10, out: 98, stock: 978, cameAndWent: 1 }

describe('the movement of the stock', () => {
  it('is summed up by its last month', () => {
    expect(movementFinding([august], voice)).toBe('I august 2018 gik flere ud end ind: 98 mod 30')
    expect(movementFinding([{ ...august, out: 5, stock: 1071 }], voice)).toBe('I august 2018 kom flere ind end ud: 30 mod 5')
    expect(movementFinding([{ ...august, out: 30, stock: 1046 }], voice)).toBe('I august 2018 kom lige så mange ind som ud: 30')
    expect(movementFinding([], voice)).toBe('Ingen hel måned er gået endnu')
  })

  it('stands as a sum in a sentence, with those who are in no number', () => {
    expect(movementSentence([august], voice)).toBe(
      'August 2018: 1.046 før + 20 nye + 10 tilbagevendte − 98 ud = 978. 1 borger kom og gik inden for måneden og er ikke med i tallene.',
    )
    expect(movementSentence([{ ...august, cameAndWent: 0 }], voice)).toBe('August 2018: 1.046 før + 20 nye + 10 tilbagevendte − 98 ud = 978.')
    expect(movementSentence([], voice)).toBe('')
  })

  it('is a table of every month', () => {
    expect(movementTable([august], voice).rows.map(({ label, cells }) => [label, ...cells.map((cell) => ('text' in cell ? cell.text : ''))])).toEqual([
      ['august 2018', '1.046', '20', '10', '98', '978', '1'],
    ])
  })

  it('says of a hidden number that it is hidden, and draws no zero for it', () => {
    const hidden = { ...august, back: null }
    expect(movementTable([hidden], voice).rows[0]!.cells[2]).toEqual({ kind: 'hidden', text: 'skjult' })
    expect(countsOf(hidden)).toBeNull()
    expect(countsOf(august)).toEqual({ fresh: 20, back: 10, out: 98 })
  })
})
