import type { Choice } from './cohortsQuery'
import type { Group } from './group'
import type { Voice } from './voice'

/** The names that codes of the data have. */
export type Names = (list: keyof Choices, code: string) => string

/** The values of the population by what they are. */
export interface Choices {
  entryBenefits: readonly Choice[]
  targetGroups: readonly Choice[]
  genders: readonly Choice[]
  districts: readonly Choice[]
  interventions: readonly Choice[]
}

/** A code that nobody of the population has keeps its code. */
export function namesOf(choices: Choices | null, { words }: Voice): Names {
  return (list, code) => {
    const key = choices?.[list].find(({ keys }) => keys[0]?.code === code)?.keys[0]
    return key ? words.keyName(key) : code
  }
}

/** Whom a group consists of, condition by condition. */
export function conditionsOf(group: Group, names: Names, { words, format }: Voice): string[] {
  const { described } = words
  const each = (list: keyof Choices, codes: readonly string[]) => format.or(codes.map((code) => names(list, code).toLowerCase()))
  const proper = (list: keyof Choices, codes: readonly string[]) => format.or(codes.map((code) => names(list, code)))
  const day = (date: string | undefined) => (date === undefined ? undefined : format.day(date))
  return [
    group.cohort && words.cohortName[group.cohort],
    group.genders && format.or(group.genders.map((gender) => words.genderName[gender])),
    (group.ageFrom !== undefined || group.ageTo !== undefined) && described.age(group.ageFrom, group.ageTo),
    group.targetGroups && each('targetGroups', group.targetGroups),
    group.entryBenefits && described.entryBenefit(each('entryBenefits', group.entryBenefits)),
    group.districts && described.district(proper('districts', group.districts)),
    (group.entryFrom !== undefined || group.entryTo !== undefined) && described.entry(day(group.entryFrom), day(group.entryTo)),
    (group.weeksFrom !== undefined || group.weeksTo !== undefined) && described.weeks(group.weeksFrom, group.weeksTo),
    group.inInterventions && described.inIntervention(proper('interventions', group.inInterventions)),
    group.notInInterventions && described.notInIntervention(proper('interventions', group.notInInterventions)),
    group.neverInIntervention && described.never,
    group.states && described.state(format.or(group.states.map((state) => words.stateName[state].toLowerCase()))),
  ].filter((condition) => typeof condition === 'string')
}

/** The conditions in one line; everyone where there are none. */
export function describe(group: Group, names: Names, voice: Voice): string {
  return conditionsOf(group, names, voice).join(', ') || voice.words.everyone
}
