import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../shared/scope/search'
import { type Group, readGroup, writeGroup } from './group'
import { readCohortsSearch } from './search'

const texts = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), { minLength: 1, maxLength: 3 })
const numbers = fc.nat({ max: 999 })
const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const groups: fc.Arbitrary<Group> = fc.record(
  {
    cohort: fc.constantFrom('BASELINE' as const, 'INFLOW' as const),
    states: fc.subarray(['ON_BENEFIT' as const, 'SELF_SUPPORT' as const, 'OTHER_SUPPORT' as const, 'OTHER_TARGET_GROUP' as const], { minLength: 1 }),
    ageFrom: numbers,
    ageTo: numbers,
    genders: fc.subarray(['FEMALE' as const, 'MALE' as const, 'OTHER' as const], { minLength: 1 }),
    districts: texts,
    targetGroups: texts,
    entryBenefits: texts,
    entryFrom: days,
    entryTo: days,
    inInterventions: texts,
    notInInterventions: texts,
    neverInIntervention: fc.constant(true as const),
    weeksFrom: numbers,
    weeksTo: numbers,
  },
  { requiredKeys: [] },
)

describe('a group in the address', () => {
  it('comes back as it was written, whatever its conditions', () => {
    fc.assert(
      fc.property(groups, (group) => {
        expect(readGroup(writeGroup(group))).toEqual({ group, unknown: [] })
      }),
    )
  })

  it('is read by people', () => {
    expect(writeGroup({ cohort: 'INFLOW', ageFrom: 25, ageTo: 39, genders: ['FEMALE'] })).toBe('kohorte:tilgang~alder:25-39~koen:kvinde')
    expect(writeGroup({})).toBe('alle')
    expect(readGroup('alder:-24~uger:52-')).toEqual({ group: { ageTo: 24, weeksFrom: 52 }, unknown: [] })
  })

  it('names the conditions that mean nothing, and keeps the others', () => {
    expect(readGroup('koen:kvinde~haar:langt~alder:x~indgang:2018-02-31_~kohorte~distrikt:%E0')).toEqual({
      group: { genders: ['FEMALE'] },
      unknown: ['haar:langt', 'alder:x', 'indgang:2018-02-31_', 'kohorte', 'distrikt:%E0'],
    })
  })

  it('is a valid state, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { group } = readGroup(text)
        expect(readGroup(writeGroup(group)).unknown).toEqual([])
      }),
    )
  })
})

describe('the address of the cohorts', () => {
  it('comes back as it was written', () => {
    const state = fc.record(
      {
        a: groups.map(writeGroup).filter((text) => text.length < 1000),
        b: groups.map(writeGroup).filter((text) => text.length < 1000),
        efter: fc.constantFrom('koen' as const, 'uger' as const),
        afgang: fc.constant('selvforsoergelse' as const),
        ophold: fc.constantFrom('7' as const, '30' as const, '60' as const),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(state, (search) => {
        expect(readCohortsSearch(parseSearch(stringifySearch(search)))).toEqual(search)
      }),
    )
  })

  it('leaves out what means nothing', () => {
    expect(readCohortsSearch({ a: ' ', efter: 'alder', afgang: 'x', ophold: '8', tabel: 'y' })).toEqual({})
  })
})
