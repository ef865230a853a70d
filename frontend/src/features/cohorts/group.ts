import type { Gender, State } from '../../gql/cohorts/graphql'
import { isIsoDate, type IsoDate } from '../../shared/i18n/date'

/** Whom a group consists of: every condition that is set must hold, and of a list one is enough. */
export interface Group {
  cohort?: 'BASELINE' | 'INFLOW'
  states?: State[]
  ageFrom?: number
  ageTo?: number
  genders?: Gender[]
  districts?: string[]
  targetGroups?: string[]
  entryBenefits?: string[]
  entryFrom?: IsoDate
  entryTo?: IsoDate
  inInterventions?: string[]
  notInInterventions?: string[]
  neverInIntervention?: true
  weeksFrom?: number
  weeksTo?: number
}

const cohorts = { udgangspunkt: 'BASELINE', tilgang: 'INFLOW' } as const
const states = { ydelsen: 'ON_BENEFIT', selvforsoergelse: 'SELF_SUPPORT', 'anden-forsoergelse': 'OTHER_SUPPORT', oevrige: 'OTHER_TARGET_GROUP' } as const
const genders = { kvinde: 'FEMALE', mand: 'MALE', andet: 'OTHER' } as const
/** The address of a group without conditions. */
const everyone = 'alle'

/**
 * A group as it stands in the address: conditions joined by `~`, each its Danish name, a colon and its values joined by
 * dots, e.g. `kohorte:tilgang~alder:25-39~koen:kvinde`.
 */
export function writeGroup(group: Group): string {
  const conditions = [
    group.cohort && ['kohorte', wordOf(cohorts, group.cohort)],
    group.states && ['tilstand', list(group.states.map((state) => wordOf(states, state)))],
    range('alder', group.ageFrom, group.ageTo),
    group.genders && ['koen', list(group.genders.map((gender) => wordOf(genders, gender)))],
    group.districts && ['distrikt', list(group.districts)],
    group.targetGroups && ['maalgruppe', list(group.targetGroups)],
    group.entryBenefits && ['ydelse', list(group.entryBenefits)],
    (group.entryFrom ?? group.entryTo) && ['indgang', `${group.entryFrom ?? ''}_${group.entryTo ?? ''}`],
    group.inInterventions && ['indsats', list(group.inInterventions)],
    group.notInInterventions && ['ikke', list(group.notInInterventions)],
    group.neverInIntervention && ['aldrig', 'ja'],
    range('uger', group.weeksFrom, group.weeksTo),
  ]
  return conditions.flatMap((condition) => (condition ? [condition.join(':')] : [])).join('~') || everyone
}

/** The group that a text of the address means, and the conditions of it that mean nothing. */
export function readGroup(text: string): { group: Group; unknown: string[] } {
  const unknown: string[] = []
  const group: Group = {}
  for (const condition of text === everyone ? [] : text.split('~')) {
    const colon = condition.indexOf(':')
    const read = readers[condition.slice(0, colon)]?.(condition.slice(colon + 1))
    if (read) Object.assign(group, read)
    else unknown.push(condition)
  }
  return { group, unknown }
}

const readers: Record<string, (value: string) => Group | null> = {
  kohorte: (value) => (isWord(cohorts, value) ? { cohort: cohorts[value] } : null),
  tilstand: (value) => words(states, value, (known) => ({ states: known })),
  alder: (value) => readRange(value, (ageFrom, ageTo) => ({ ...(ageFrom !== null && { ageFrom }), ...(ageTo !== null && { ageTo }) })),
  koen: (value) => words(genders, value, (known) => ({ genders: known })),
  distrikt: (value) => texts(value, (districts) => ({ districts })),
  maalgruppe: (value) => texts(value, (targetGroups) => ({ targetGroups })),
  ydelse: (value) => texts(value, (entryBenefits) => ({ entryBenefits })),
  indgang: readDays,
  indsats: (value) => texts(value, (inInterventions) => ({ inInterventions })),
  ikke: (value) => texts(value, (notInInterventions) => ({ notInInterventions })),
  aldrig: (value) => (value === 'ja' ? { neverInIntervention: true } : null),
  uger: (value) => readRange(value, (weeksFrom, weeksTo) => ({ ...(weeksFrom !== null && { weeksFrom }), ...(weeksTo !== null && { weeksTo }) })),
}

function wordOf<Code extends string>(known: Record<string, Code>, code: Code): string {
  return Object.entries(known).find(([, value]) => value === code)![0]
}

function isWord<Known extends object>(known: Known, word: string): word is Extract<keyof Known, string> {
  return Object.hasOwn(known, word)
}

function words<Code extends string>(known: Record<string, Code>, value: string, make: (codes: Code[]) => Group): Group | null {
  const codes = value.split('.').map((word) => (isWord(known, word) ? known[word]! : null))
  return codes.includes(null) ? null : make([...new Set(codes.filter((code) => code !== null))])
}

/** A value keeps the marks that the address is divided by. */
function list(values: readonly string[]): string {
  return values.map((value) => encodeURIComponent(value).replaceAll('.', '%2E').replaceAll('~', '%7E')).join('.')
}

function texts(value: string, make: (values: string[]) => Group): Group | null {
  const values = value.split('.').map(decoded)
  return values.some((one) => one === null || one === '') ? null : make([...new Set(values.filter((one) => one !== null))])
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

function range(name: string, from: number | undefined, to: number | undefined): [string, string] | undefined {
  return from === undefined && to === undefined ? undefined : [name, `${from ?? ''}-${to ?? ''}`]
}

function readRange(value: string, make: (from: number | null, to: number | null) => Group): Group | null {
  const match = /^(\d{0,4})-(\d{0,4})$/.exec(value)
  if (match === null || value === '-') return null
  const [from, to] = [match[1], match[2]].map((digits) => (digits ? Number(digits) : null))
  return make(from ?? null, to ?? null)
}

function readDays(value: string): Group | null {
  const days = value.split('_')
  if (days.length !== 2 || value === '_' || !days.every((day) => day === '' || isIsoDate(day))) return null
  const [entryFrom, entryTo] = days
  return { ...(entryFrom && { entryFrom }), ...(entryTo && { entryTo }) }
}
