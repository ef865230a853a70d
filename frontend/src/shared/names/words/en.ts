import type { NamedKey, NameWords } from './da'

/** What codes of benefits, categories, target groups and places are called; others are called as the data call them. */
const names: Record<string, string> = {
  RESOURCE_PROGRAMME: 'Resource programme',
  UNEMPLOYMENT_ALLOWANCE_AND_FLEX_JOB: 'Unemployment allowance and flex job',
  EARLY_RETIREMENT_PENSION: 'Early retirement pension',
  kontanthjaelp: 'Cash benefit',
  uddannelseshjaelp: 'Education benefit',
  integrationsydelse: 'Integration benefit',
  jobparat: 'Job-ready',
  aktivitetsparat: 'Activity-ready',
  uddannelsesparat: 'Education-ready',
  integrationsborger: 'Integration citizens',
  ressourceforloeb: 'Resource programme',
  ledighedsydelse: 'Unemployment allowance',
  fleksjob: 'Flex job',
  foertidspension: 'Early retirement pension',
  sygedagpenge: 'Sickness benefit',
  dagpenge: 'Unemployment benefit',
  fraflyttet: 'Moved away',
  doed: 'Deceased',
  andet: 'Other',
  job: 'Job',
  uddannelse: 'Education',
  selvforsoergelse: 'Self-support',
  NO_BENEFIT: 'No benefit',
  NOT_YET_IN_PROGRAMME: 'Not yet in the programme',
  CASH_AND_EDUCATION_BENEFIT: 'Cash and education benefit',
}

const genders: Record<string, string> = { FEMALE: 'Women', MALE: 'Men', OTHER: 'Other' }

const missing: Record<string, string> = {
  TARGET_GROUP: 'No target group',
  BENEFIT: 'No benefit',
  INTERVENTION: 'No intervention',
  PROVIDER: 'No provider',
  WEEKS_ON_BENEFIT: 'Not on the benefit',
}

const months = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' })

/** The codes of bands: -24, 25-29, 60-, and - for all. */
function bandName(code: string, unit: string): string {
  const [from, to] = code.split('-')
  if (!from && !to) return 'All'
  if (!from) return `Under ${Number(to) + 1} ${unit}`
  if (!to) return `${from} ${unit} and over`
  return from === to ? `${from} ${unit}` : `${from}–${to} ${unit}`
}

function keyName({ dimension, code, name }: NamedKey): string {
  if (code === null) return missing[dimension] ?? 'Not known'
  switch (dimension) {
    case 'COHORT':
      return code === 'BASELINE' ? en.cohortName.BASELINE : en.cohortName.INFLOW
    case 'GENDER':
      return genders[code] ?? name
    case 'AGE_BAND':
      return bandName(code, 'years')
    case 'WEEKS_ON_BENEFIT':
      return bandName(code, 'weeks')
    case 'ENTRY_MONTH':
      return months.format(new Date(`${code}-01`))
    default:
      return en.named(code, name)
  }
}

export const en: NameWords = {
  named: (code, name) => names[code] ?? name,
  keyName,
  benefitsInTargetGroup: (benefits, groups) => `${benefits} in the target group ${groups}`,
  stateName: {
    ON_BENEFIT: 'On the benefit',
    SELF_SUPPORT: 'Self-support',
    OTHER_SUPPORT: 'Other support',
    OTHER_TARGET_GROUP: 'Other target groups',
  },
  cohortName: { BASELINE: 'Baseline', INFLOW: 'Inflow' },
}
