import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combine, compare } from './rebase'
import { emptyValues, partNames, samePart } from './values'

const base = { ...emptyValues, name: 'Mentor', places: '20', committee: 'Udvalget' }

describe('two who have changed the same intervention', () => {
  it('keep what only one of them changed, and are asked where both did', () => {
    const theirs = { ...base, places: '25', committee: 'Byrådet' }
    const mine = { ...base, places: '30', name: 'Mentor i job' }
    expect(compare(base, theirs, mine)).toEqual({ theirs: ['committee'], mine: ['name'], both: ['places'] })
    expect(combine(base, theirs, mine, () => 'mine')).toMatchObject({ name: 'Mentor i job', places: '30', committee: 'Byrådet' })
    expect(combine(base, theirs, mine, () => 'theirs')).toMatchObject({ name: 'Mentor i job', places: '25', committee: 'Byrådet' })
  })

  it('agree where both changed a field to the same', () => {
    const same = { ...base, places: '25' }
    expect(compare(base, same, { ...same })).toEqual({ theirs: ['places'], mine: [], both: [] })
  })

  it('lose nothing, whatever they changed', () => {
    const word = fc.constantFrom('', 'a', 'b')
    const form = fc.record({ name: word, places: word, priceAmount: word, committee: word, decisionBody: word, decisionDate: word }).map((some) => ({ ...emptyValues, ...some }))
    fc.assert(
      fc.property(form, form, form, (before, theirs, mine) => {
        const result = combine(before, theirs, mine, () => 'mine')
        for (const part of partNames) {
          if (!samePart(part, before, mine)) expect(samePart(part, result, mine)).toBe(true)
          else expect(samePart(part, result, theirs)).toBe(true)
        }
      }),
    )
  })
})
