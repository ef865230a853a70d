import { describe, expect, it } from 'vitest'
import { createFormat } from '../../shared/i18n/format'
import type { Busy, Result } from './importApi'
import { has, kindsOf, outcomeTitle, sameChoice, sizeText, stepName, stepProgress, throughSentence } from './sentences'
import { da } from './words/da'
import { en } from './words/en'

const danish = { words: da, format: createFormat('da') }
const english = { words: en, format: createFormat('en') }
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ')

const result: Result = { files: [], warnings: [], problems: [], problemCount: 0, changes: true, import: null, version: 7 }
const failure = { task: 'IMPORT', code: 'CONFLICT', message: 'x' } as const

describe('the outcome is headed by what was found', () => {
  it.each([
    ['nothing is known yet', { stage: 'CHECKING', result: null, failure: null }, null],
    ['one error', { stage: 'CHECKED', result: { ...result, problemCount: 1 }, failure: null }, '1 fejl skal rettes, før filerne kan indlæses'],
    ['many errors', { stage: 'CHECKED', result: { ...result, problemCount: 1234 }, failure: null }, '1.234 fejl skal rettes, før filerne kan indlæses'],
    ['nothing new', { stage: 'CHECKED', result: { ...result, changes: false }, failure: null }, 'Filerne ændrer intet'],
    ['something new', { stage: 'CHECKED', result, failure: null }, 'Filerne er uden fejl og kan indlæses'],
    ['imported', { stage: 'DONE', result: { ...result, import: '12' }, failure: null }, 'Filerne er indlæst som indlæsning 12'],
    ['imported without effect', { stage: 'DONE', result: { ...result, changes: false }, failure: null }, 'Filerne ændrede intet'],
    ['not imported', { stage: 'FAILED', result: null, failure }, 'Filerne er ikke indlæst'],
    ['not looked at', { stage: 'FAILED', result: null, failure: { ...failure, task: 'CHECK' } }, 'Det kunne ikke ses, hvad filerne vil ændre'],
  ] as const)('%s', (_, upload, title) => {
    expect(outcomeTitle(upload, danish)).toBe(title)
  })
})

describe('what becomes of the day through which the data are complete', () => {
  const of = (day: string | null, now: string | null) => plain(throughSentence({ dataThrough: day, replace: [] }, now, danish))
  it('is said where the files move it on', () => {
    expect(of('2022-07-31', '2022-06-30')).toBe('Data bliver komplette til og med 31. juli 2022 (nu 30. juni 2022).')
    expect(of('2022-07-31', null)).toBe('Data bliver komplette til og med 31. juli 2022.')
  })
  it('is a warning where they move it back', () => {
    expect(of('2022-05-31', '2022-06-30')).toBe('Data bliver kun komplette til og med 31. maj 2022, som er før 30. juni 2022: rapporter for dagene derefter afvises.')
  })
  it('is said where they leave it', () => {
    expect(of(null, '2022-06-30')).toBe('Data er fortsat komplette til og med 30. juni 2022.')
    expect(of('2022-06-30', '2022-06-30')).toBe(of(null, '2022-06-30'))
    expect(of(null, null)).toBe('Det bliver ikke oplyst, hvor langt data er komplette.')
  })
})

describe('what is under way', () => {
  const busy: Busy = { task: 'IMPORT', by: 'Anna', mine: true, since: '', step: 'read', done: 10, total: 100, rows: 12_000, rowsInAll: 48_000 }
  it('is named by its step', () => {
    expect(stepName(busy, danish)).toBe('Trin 1 af 4: Læser filerne')
    expect(stepName({ ...busy, step: 'refresh' }, danish)).toBe('Trin 4 af 4: Regner tallene om')
    expect(stepName({ ...busy, step: '' }, danish)).toBe('Begynder')
    expect(stepName({ task: 'CHECK', step: 'apply' }, english)).toBe('Step 3 of 3: Comparing with the data')
    expect(stepName({ task: 'CHECK_ROLLBACK', step: '' }, danish)).toBe('Ser, hvad tilbagerulningen vil ændre')
    expect(stepName({ task: 'ROLLBACK', step: 'refresh' }, danish)).toBe('Trin 2 af 2: Regner tallene om')
  })
  it('says how far it is, where somebody knows', () => {
    expect(stepProgress(busy, danish)).toBe('12.000 af 48.000 rækker')
    expect(stepProgress({ ...busy, rowsInAll: 0, rows: 1 }, danish)).toBe('1 række')
    expect(stepProgress({ ...busy, step: 'check', done: 2, total: 13 }, danish)).toBe('tabel 3 af 13')
    expect(stepProgress({ ...busy, step: 'apply', done: 13, total: 13 }, danish)).toBe('tabel 13 af 13')
    expect(stepProgress({ ...busy, step: 'refresh', done: 0, total: 0 }, danish)).toBeNull()
  })
})

describe('a choice', () => {
  it('is the same whatever the order of its tables', () => {
    expect(sameChoice({ dataThrough: null, replace: ['a', 'b'] }, { dataThrough: null, replace: ['b', 'a'] })).toBe(true)
    expect(sameChoice({ dataThrough: null, replace: ['a'] }, { dataThrough: null, replace: [] })).toBe(false)
    expect(sameChoice({ dataThrough: '2022-06-30', replace: [] }, { dataThrough: null, replace: [] })).toBe(false)
    expect(sameChoice(null, { dataThrough: null, replace: [] })).toBe(false)
  })
})

describe('files', () => {
  it('have sizes that people read', () => {
    expect([0, 1, 1536, 1024 * 1024, 512 * 1024 * 1024].map((bytes) => sizeText(bytes, danish))).toEqual(['1 kB', '1 kB', '2 kB', '1 MB', '512 MB'])
  })
  it('are of kinds, each named once', () => {
    expect(kindsOf([{ kind: 'ydelser' }, { kind: null }, { kind: 'ydelser' }, { kind: 'takster' }])).toEqual(['ydelser', 'takster'])
  })
  it('have columns of what is removed and repeated only where there is something', () => {
    const file = { name: 'a', kind: 'maal', rows: 1, new: 1, changed: 0, unchanged: 0, repeated: 0, removed: null, warnings: [] }
    expect([has({ ...result, files: [file] }, 'removed'), has({ ...result, files: [file] }, 'repeated')]).toEqual([false, false])
    expect([has({ ...result, files: [{ ...file, removed: 0 }] }, 'removed'), has({ ...result, files: [{ ...file, repeated: 2 }] }, 'repeated')]).toEqual([true, true])
  })
})
