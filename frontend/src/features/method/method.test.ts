import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormat } from '../../shared/i18n/format'
import { stringifySearch, parseSearch } from '../../shared/scope/search'
import { filterFields, filterMethod, holds } from './filter'
import { foundSentence } from './foundSentence'
import type { Definition, Measure } from './methodQuery'
import { partsOf } from './parts'
import { rootFields } from './rootFields'
import { readMethodSearch } from './search'
import { da } from './words/da'
import { en } from './words/en'

const measure = (changes: Partial<Measure>): Measure => ({
  name: 'savings',
  topic: 'ECONOMY',
  label: 'Besparelse',
  definition: 'Dage gange takst.',
  unit: 'kroner',
  signRule: null,
  source: 'Takster',
  needsDate: true,
  dimensions: [],
  ...changes,
})
const definition = (changes: Partial<Definition>): Definition => ({
  name: 'exit',
  topic: 'DURATION',
  title: 'Afgang',
  text: 'Den første dag ude.',
  carriedBy: [{ name: 'ExitKind', description: 'What counts.' }],
  ...changes,
})

describe('the address of the method', () => {
  it('keeps what was searched for', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const search = readMethodSearch({ tekst: text })
        expect(readMethodSearch(parseSearch(stringifySearch({ ...search })))).toEqual(search)
      }),
    )
  })
  it('is nothing where nothing was written', () => {
    for (const tekst of [undefined, '', '  ', 7, ['x']]) expect(readMethodSearch({ tekst })).toEqual({})
  })
})

describe('the search', () => {
  it('finds every word, in any order and case', () => {
    expect(holds('TAKST dage', ['Dage gange takst.'])).toBe(true)
    expect(holds('takst måned', ['Dage gange takst.', null])).toBe(false)
    expect(holds('', [])).toBe(true)
  })
  it('looks where people and tools look', () => {
    const method = { measures: [measure({}), measure({ name: 'recipients', label: 'Modtagere', definition: 'Bestanden.', source: 'Forløb' })], definitions: [definition({})] }
    const found = (text: string) => {
      const { measures, definitions } = filterMethod(method, text)
      return [...measures, ...definitions].map(({ name }) => name)
    }
    expect(found('takst')).toEqual(['savings'])
    expect(found('recipients')).toEqual(['recipients'])
    expect(found('exitkind')).toEqual(['exit'])
    expect(filterFields(rootFields, 'disclosedReport').map(({ name }) => name)).toEqual(['disclosedReport'])
  })
  it('says where something was found, in the number that it is', () => {
    const danish = { words: da, format: createFormat('da') }
    expect(foundSentence('takst', [6, 1, 0], danish)).toBe('»takst« står i 6 tal og 1 begreb.')
    expect(foundSentence('x', [0, 0, 1], danish)).toBe('»x« står i 1 felt i API’et.')
    expect(foundSentence('x', [1, 2, 3], { words: en, format: createFormat('en') })).toBe('“x” stands in 1 figure, 2 terms and 3 fields of the API.')
  })
})

describe('the parts of the method', () => {
  it('are by topic, in the order of the API; what the figures do not say stands apart', () => {
    const parts = partsOf({
      measures: [measure({ topic: 'RECIPIENTS', name: 'recipients' }), measure({}), measure({ name: 'netGain' })],
      definitions: [definition({}), definition({ topic: 'LIMITS', name: 'demo' }), definition({ topic: 'PRIVACY', name: 'disclosure' })],
    })
    expect(parts.measures.map(({ topic, entries }) => [topic, entries.length])).toEqual([['RECIPIENTS', 1], ['ECONOMY', 2]])
    expect(parts.terms.map(({ topic }) => topic)).toEqual(['DURATION'])
    expect(parts.limits.map(({ name }) => name)).toEqual(['demo'])
    expect(parts.privacy.map(({ name }) => name)).toEqual(['disclosure'])
  })
})

describe('the reference of the API', () => {
  it('describes every root field and every argument', () => {
    expect(rootFields.some(({ kind }) => kind === 'mutation')).toBe(true)
    for (const { name, description, arguments: args } of rootFields) {
      expect(description, name).toMatch(/\S/)
      for (const argument of args) expect(argument.description, `${name}.${argument.name}`).toMatch(/\S/)
    }
  })
})
