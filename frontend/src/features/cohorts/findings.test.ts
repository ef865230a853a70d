import { describe, expect, it } from 'vitest'
import { createFormat } from '../../shared/i18n/format'
import type { GroupAnalysis } from './cohortsQuery'
import type { Compared } from './compared'
import { answerOf, medianFinding, reentryFinding, statusFinding } from './findings'
import { da } from './words/da'

const voice = { words: da, format: createFormat('da') }

interface Given {
  total?: number | null
  selfSupport?: number
  survival?: number
  atRisk?: number
  median?: number | null
  back?: number | null
}

function group(letter: string, name: string, { total = 100, selfSupport = 20, survival = 84.4, atRisk = 50, median = null, back = null }: Given): Compared {
  const rest = (total ?? 0) - selfSupport
  const analysis: GroupAnalysis = {
    dataBasis: { version: 1 },
    population: total,
    status: {
      population: { baseline: total, inflow: 0, total },
      rows: [
        { state: 'ON_BENEFIT', total: rest },
        { state: 'SELF_SUPPORT', total: selfSupport },
        { state: 'OTHER_SUPPORT', total: 0 },
        { state: 'OTHER_TARGET_GROUP', total: 0 },
      ],
    },
    breakdown: [],
    retention: [
      {
        subjects: total,
        events: 0,
        censored: 0,
        median: { day: median, lower: null, upper: null },
        points: [
          { day: 0, atRisk, survival: 100, lower: 100, upper: 100 },
          { day: 180, atRisk, survival, lower: survival, upper: survival },
        ],
      },
    ],
    reentry: [{ months: 12, observed: 10, notObserved: 0, back: 1, share: back }],
  }
  return { letter, group: {}, name, analysis }
}

const a = group('A', 'Udgangspunkt', { survival: 84.4, back: 12.34 })
const b = group('B', 'Tilgang', { survival: 58.5, selfSupport: 39, median: 124, back: null })

describe('what the groups say', () => {
  it('is who is left after the longest time that all can be followed', () => {
    expect(answerOf([a, b], voice)).toBe('Efter 180 dage er 84 procent af A (udgangspunkt) og 59 procent af B (tilgang) stadig på ydelsen.')
    expect(answerOf([a], voice)).toBe('84 procent af A (udgangspunkt) er stadig på ydelsen efter 180 dage.')
  })

  it('is nothing where too few can be followed', () => {
    expect(answerOf([a, group('B', 'Få', { atRisk: 5 })], voice)).toBe('Sammenlign op til fire grupper af borgere')
    expect(answerOf([], voice)).toBe('Sammenlign op til fire grupper af borgere')
  })

  it('is the state in which they differ most', () => {
    expect(statusFinding([a, b], voice)).toBe('På ydelsen: 80,0 procent af A og 61,0 procent af B')
    expect(statusFinding([group('A', 'Ingen', { total: 0, selfSupport: 0 })], voice)).toBe('Ingen borgere er i grupperne')
    expect(statusFinding([group('A', 'Skjult', { total: null })], voice)).toBe('Ingen borgere er i grupperne')
  })

  it('is when half of each has left', () => {
    expect(medianFinding([a, b], voice)).toBe('Halvdelen har forladt ydelsen: A ikke endnu og B efter 124 dage')
    expect(medianFinding([group('A', 'Ingen', { total: 0 })], voice)).toBe('Ingen i grupperne kan følges')
  })

  it('is how many came back within a year, of those of whom it can be told', () => {
    expect(reentryFinding([a, b], voice)).toBe('Inden for et år kom 12,3 procent af A tilbage')
    expect(reentryFinding([b], voice)).toBe('Ingen er ude for så længe siden, at et år kan gøres op')
  })
})
