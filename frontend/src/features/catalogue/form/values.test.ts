import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntryFragment } from '../../../gql/catalogue/graphql'
import { createFormat } from '../../../shared/i18n/format'
import { changedParts, emptyValues, partNames, readDecimal, readParts, valuesOf } from './values'

const words = { notADate: 'no date', notANumber: 'no number', notAnAmount: 'no amount', decisionIncomplete: 'no day' }

const entry: EntryFragment = {
  code: 'potentialejaegerne',
  version: 3,
  name: 'Potentialejægerne',
  status: 'RUNNING',
  programme: { code: 'KIK2', name: 'KIK II' },
  from: '2019-02-01',
  to: '2020-12-31',
  places: 20,
  ageFrom: 25,
  ageTo: null,
  expectedSelfSupport: 60.5,
  goalAfterMonths: 12,
  description: 'Sammen med lokale virksomheder.',
  delivery: [{ name: 'Lehman & Partners', role: 'PROVIDER' }],
  targetGroups: [{ code: 'jobparat', name: 'Jobparat' }],
  edition: '2019',
  continues: null,
  editions: [],
  price: { amount: 12500.5, unit: 'WEEK' },
  committee: 'Arbejdsmarkedsudvalget',
  decision: { body: 'Styregruppen', date: '2018-12-12', link: null },
  steps: ['CLOSE'],
}

describe('the form of an intervention', () => {
  it.each(['da', 'en'] as const)('says in %s to the API what the intervention is', (language) => {
    expect(readParts(valuesOf(entry, language), partNames, language, words)).toEqual({
      problems: [],
      input: {
        name: 'Potentialejægerne',
        programme: 'KIK2',
        from: '2019-02-01',
        to: '2020-12-31',
        places: 20,
        ageFrom: 25,
        ageTo: null,
        expectedSelfSupport: 60.5,
        goalAfterMonths: 12,
        description: 'Sammen med lokale virksomheder.',
        providers: [{ name: 'Lehman & Partners', role: 'PROVIDER' }],
        targetGroups: ['jobparat'],
        edition: '2019',
        continues: null,
        price: { amount: 12500.5, unit: 'WEEK' },
        committee: 'Arbejdsmarkedsudvalget',
        decision: { body: 'Styregruppen', date: '2018-12-12', link: null },
      },
    })
  })

  it('tells only what was changed', () => {
    const before = valuesOf(entry, 'da')
    const now = { ...before, places: '25', decisionLink: 'https://example.dk' }
    expect(changedParts(before, now)).toEqual(['places', 'decision'])
  })

  it('says of each field what cannot be read', () => {
    const values = { ...emptyValues, from: '31-02-2019', places: 'mange', expectedSelfSupport: '60 %', priceAmount: 'dyrt', decisionBody: 'Byrådet' }
    expect(readParts(values, partNames, 'da', words).problems).toEqual([
      { field: 'input.from', message: 'no date' },
      { field: 'input.places', message: 'no number' },
      { field: 'input.expectedSelfSupport', message: 'no number' },
      { field: 'input.price.amount', message: 'no amount' },
      { field: 'input.decision.date', message: 'no day' },
    ])
  })

  it.each([
    ['12.500,50', 'da', 12500.5],
    ['12500,5', 'da', 12500.5],
    ['1.250.000', 'da', 1250000],
    ['1 250', 'da', 1250],
    ['60,5', 'da', 60.5],
    ['12500.5', 'da', null],
    ['12,500.50', 'en', 12500.5],
    ['12,500', 'en', 12500],
    ['60.5', 'en', 60.5],
    ['60,5', 'en', null],
    ['-3', 'da', null],
    ['1e3', 'da', null],
    ['', 'da', null],
  ] as const)('reads %j in %s as %s', (written, language, number) => expect(readDecimal(written, language)).toBe(number))

  it('reads every amount as it prints it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom('da' as const, 'en' as const), (oere, language) => {
        expect(readDecimal(createFormat(language).decimal(oere / 100, 2), language)).toBe(oere / 100)
      }),
    )
  })
})
