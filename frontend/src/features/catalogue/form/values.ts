import type { DeliveryInput, EntryFragment, InterventionInput, PriceUnit, ProviderRole } from '../../../gql/catalogue/graphql'
import { readDate } from '../../../shared/i18n/date'
import type { Language } from '../../../shared/i18n/language'

/** What stands in the form, as it is written there. */
export interface FormValues {
  name: string
  programme: string
  from: string
  to: string
  places: string
  ageFrom: string
  ageTo: string
  targetGroups: string[]
  providers: Provider[]
  expectedSelfSupport: string
  goalAfterMonths: string
  priceAmount: string
  priceUnit: PriceUnit
  committee: string
  decisionBody: string
  decisionDate: string
  decisionLink: string
  edition: string
  continues: string
  description: string
}

export interface Provider {
  name: string
  role: ProviderRole
}

/** What the API takes as one field, and where it stands in the form. */
export type PartName = keyof Required<InterventionInput>

export const parts: Record<PartName, readonly (keyof FormValues)[]> = {
  name: ['name'],
  programme: ['programme'],
  from: ['from'],
  to: ['to'],
  edition: ['edition'],
  continues: ['continues'],
  description: ['description'],
  targetGroups: ['targetGroups'],
  ageFrom: ['ageFrom'],
  ageTo: ['ageTo'],
  places: ['places'],
  providers: ['providers'],
  expectedSelfSupport: ['expectedSelfSupport'],
  goalAfterMonths: ['goalAfterMonths'],
  price: ['priceAmount', 'priceUnit'],
  committee: ['committee'],
  decision: ['decisionBody', 'decisionDate', 'decisionLink'],
}

export const partNames = Object.keys(parts) as PartName[]

/** What is wrong with a field; the path is the API's. */
export interface FieldProblem {
  field: string
  message: string
}

export interface ParseWords {
  notADate: string
  notANumber: string
  notAnAmount: string
  decisionIncomplete: string
}

export const emptyValues: FormValues = {
  name: '',
  programme: '',
  from: '',
  to: '',
  places: '',
  ageFrom: '',
  ageTo: '',
  targetGroups: [],
  providers: [],
  expectedSelfSupport: '',
  goalAfterMonths: '12',
  priceAmount: '',
  priceUnit: 'PLACE',
  committee: '',
  decisionBody: '',
  decisionDate: '',
  decisionLink: '',
  edition: '',
  continues: '',
  description: '',
}

/** The form of an intervention as it is. */
export function valuesOf(entry: EntryFragment, language: Language): FormValues {
  const number = (value: number | null | undefined) => (value == null ? '' : String(value).replace('.', decimalMarks[language]))
  return {
    name: entry.name,
    programme: entry.programme.code,
    from: danishDay(entry.from),
    to: danishDay(entry.to),
    places: number(entry.places),
    ageFrom: number(entry.ageFrom),
    ageTo: number(entry.ageTo),
    targetGroups: entry.targetGroups.map(({ code }) => code),
    providers: entry.delivery.map(({ name, role }) => ({ name, role })),
    expectedSelfSupport: number(entry.expectedSelfSupport),
    goalAfterMonths: String(entry.goalAfterMonths),
    priceAmount: number(entry.price?.amount),
    priceUnit: entry.price?.unit ?? 'PLACE',
    committee: entry.committee ?? '',
    decisionBody: entry.decision?.body ?? '',
    decisionDate: danishDay(entry.decision?.date),
    decisionLink: entry.decision?.link ?? '',
    edition: entry.edition ?? '',
    continues: entry.continues?.code ?? '',
    description: entry.description ?? '',
  }
}

/** 31-08-2018, in either language: so it is written, and so it is read. */
function danishDay(date: string | null | undefined): string {
  return date ? date.split('-').toReversed().join('-') : ''
}

/** Whether a part of two forms says the same. */
export function samePart(part: PartName, a: FormValues, b: FormValues): boolean {
  return parts[part].every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]))
}

/** The parts of a form that say something else than the form that it began as. */
export function changedParts(before: FormValues, now: FormValues): PartName[] {
  return partNames.filter((part) => !samePart(part, before, now))
}

/** What the API is told of the parts, and what cannot be read. */
export function readParts(values: FormValues, wanted: readonly PartName[], language: Language, words: ParseWords): { input: InterventionInput; problems: FieldProblem[] } {
  const problems: FieldProblem[] = []
  const wrong = (field: string, message: string) => {
    problems.push({ field: `input.${field}`, message })
    return null
  }
  const day = (field: string, value: string) => (value.trim() === '' ? null : (readDate(value) ?? wrong(field, words.notADate)))
  const whole = (field: string, value: string) => {
    if (value.trim() === '') return null
    return /^\d{1,9}$/.test(value.trim()) ? Number(value) : wrong(field, words.notANumber)
  }
  const read: { [Part in PartName]: () => InterventionInput[Part] } = {
    name: () => text(values.name),
    programme: () => text(values.programme),
    from: () => day('from', values.from),
    to: () => day('to', values.to),
    places: () => whole('places', values.places),
    ageFrom: () => whole('ageFrom', values.ageFrom),
    ageTo: () => whole('ageTo', values.ageTo),
    targetGroups: () => values.targetGroups,
    providers: () => values.providers.filter(({ name }) => name.trim() !== '') satisfies DeliveryInput[],
    expectedSelfSupport: () => (values.expectedSelfSupport.trim() === '' ? null : (readDecimal(values.expectedSelfSupport, language) ?? wrong('expectedSelfSupport', words.notANumber))),
    goalAfterMonths: () => whole('goalAfterMonths', values.goalAfterMonths),
    price: () => {
      if (values.priceAmount.trim() === '') return null
      const amount = readDecimal(values.priceAmount, language)
      return amount === null ? wrong('price.amount', words.notAnAmount) : { amount, unit: values.priceUnit }
    },
    committee: () => text(values.committee),
    decision: () => {
      const { decisionBody, decisionDate, decisionLink } = values
      if ([decisionBody, decisionDate, decisionLink].every((part) => part.trim() === '')) return null
      const date = day('decision.date', decisionDate)
      if (decisionDate.trim() === '') return wrong('decision.date', words.decisionIncomplete)
      return date === null ? null : { body: decisionBody, date, link: text(decisionLink) }
    },
    edition: () => text(values.edition),
    continues: () => text(values.continues),
    description: () => text(values.description),
  }
  const input = Object.fromEntries(wanted.map((part) => [part, read[part]()])) as InterventionInput
  return { input, problems }
}

const text = (value: string) => value.trim() || null

const decimalMarks: Record<Language, string> = { da: ',', en: '.' }

/**
 * Reads 12.500,50 as people write it in Danish, 12,500.50 in English; without a mark for thousands too. Null: no number, or one
 * that could be meant in two ways.
 */
export function readDecimal(written: string, language: Language): number | null {
  const mark = decimalMarks[language]
  const thousands = mark === ',' ? '.' : ','
  const [, whole, decimals = ''] = new RegExp(`^(\\d{1,12}|\\d{1,3}(?:[${thousands}\\s]\\d{3}){1,3})(?:[${mark}](\\d{1,4}))?$`).exec(written.trim()) ?? []
  return whole === undefined ? null : Number(`${whole.replace(/\D/g, '')}.${decimals}`)
}
