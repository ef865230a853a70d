import type { SourcesWords } from './da'

const unitsInEnglish: Record<string, string> = {
  '1000 kr': 'DKK 1,000',
  'million kr': 'DKK million',
  citizens: 'citizens',
  percent: 'percent',
  rank: 'rank',
  interventions: 'interventions',
  persons: 'persons',
}

/** The currency stands before the number, its scale after it. */
const amountsInEnglish: Record<string, (value: string) => string> = {
  '1000 kr': (value) => `DKK\u00a0${value}\u00a0thousand`,
  'million kr': (value) => `DKK\u00a0${value}\u00a0million`,
}

export const en: SourcesWords = {
  title: 'Sources: published and computed',
  lead: 'Every figure that the municipality has published, beside the one that KIK computes from the data. Both are rounded as in the source.',
  loading: 'Loading the published figures …',
  filter: 'Choose which figures are shown',
  programme: 'Investment strategy',
  allProgrammes: 'All',
  agreement: 'Do they agree?',
  allAgreements: (count) => `All (${count})`,
  agreementOption: (label, count) => `${label} (${count})`,
  agreements: {
    ja: 'Agrees',
    uenige: 'The sources disagree',
    nej: 'Does not agree',
    ukendt: 'Cannot be computed from the data',
  },
  withinTolerance: (tolerance) => `Agrees within ${tolerance}`,
  summary: (all, agreeing) => `${agreeing} of ${all} published figures agree with the computed one.`,
  summaryAll: (all) => `All ${all} published figures agree with the computed one.`,
  disputed: (count, one) => `${count} ${one ? 'differs' : 'differ'} because two sources disagree.`,
  unknown: (count) => `${count} cannot be computed from the data.`,
  differing: (count) => `${count} do not agree.`,
  noneDiffering: 'No others differ.',
  figure: 'Figure',
  asOf: 'As of',
  unit: 'Unit',
  published: 'Published',
  computed: 'Computed',
  units: unitsInEnglish,
  withUnit: (value, unit) =>
    amountsInEnglish[unit]?.(value) ?? `${value}\u00a0${unitsInEnglish[unit] ?? unit}`,
  otherSource: (value, label, source) => `Another source prints ${value} (${label}; ${source}).`,
  sourceDate: (title, day) => (day === null ? title : `${title}, ${day}`),
  none: 'The data hold no published figures',
  noneHelp: 'Import the file publicerede_tal to see them beside the computed ones.',
  nothingLeft: 'No figures fit the choice',
  reset: 'Show all figures',
}
