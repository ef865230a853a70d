import type { AgreementName } from '../search'

const unitsInDanish: Record<string, string> = {
  '1000 kr': '1.000 kr.',
  'million kr': 'mio. kr.',
  citizens: 'borgere',
  percent: 'pct.',
  rank: 'plads',
  interventions: 'indsatser',
  persons: 'personer',
}

export const da = {
  title: 'Kilder: offentliggjort og beregnet',
  lead: 'Hvert tal, kommunen har offentliggjort, ved siden af det, KIK beregner af data. Begge er afrundet som i kilden.',
  loading: 'Henter de offentliggjorte tal …',
  filter: 'Vælg, hvilke tal der vises',
  programme: 'Investeringsstrategi',
  allProgrammes: 'Alle',
  agreement: 'Stemmer de?',
  allAgreements: (count: string) => `Alle (${count})`,
  agreementOption: (label: string, count: string) => `${label} (${count})`,
  agreements: {
    ja: 'Stemmer',
    uenige: 'Kilderne er uenige',
    nej: 'Stemmer ikke',
    ukendt: 'Kan ikke beregnes af data',
  } as Record<AgreementName, string>,
  withinTolerance: (tolerance: string) => `Stemmer inden for ${tolerance}`,
  summary: (all: string, agreeing: string) => `${agreeing} af ${all} offentliggjorte tal stemmer med det beregnede.`,
  summaryAll: (all: string) => `Alle ${all} offentliggjorte tal stemmer med det beregnede.`,
  disputed: (count: string, _one: boolean) => `${count} afviger, fordi to kilder er uenige.`,
  unknown: (count: string) => `${count} kan ikke beregnes af data.`,
  differing: (count: string) => `${count} stemmer ikke.`,
  noneDiffering: 'Ingen andre afviger.',
  figure: 'Tal',
  asOf: 'Opgjort pr.',
  unit: 'Enhed',
  published: 'Offentliggjort',
  computed: 'Beregnet',
  units: unitsInDanish,
  withUnit: (value: string, unit: string) => `${value}\u00a0${unitsInDanish[unit] ?? unit}`,
  otherSource: (value: string, label: string, source: string) => `En anden kilde skriver ${value} (${label}; ${source}).`,
  sourceDate: (title: string, day: string | null) => (day === null ? title : `${title}, ${day}`),
  none: 'Der er ingen offentliggjorte tal i data',
  noneHelp: 'Indlæs filen publicerede_tal for at se dem ved siden af de beregnede.',
  nothingLeft: 'Ingen tal passer til valget',
  reset: 'Vis alle tal',
}

export type SourcesWords = typeof da
