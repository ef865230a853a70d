import { da as names } from '../../names/words/da'

export const da = {
  ...names,
  loading: 'Henter forklaringen …',
  value: 'Tallet',
  definition: 'Opgøres sådan',
  share: 'Tæller og nævner',
  shareOf: (numerator: string, denominator: string) => `${numerator} af ${denominator} borgere`,
  dividedBy: (amount: string, citizens: string) => `${amount} delt med ${citizens} borgere`,
  parts: 'Lagt sammen af',
  signRule: 'Fortegn',
  source: 'Kilde',
  asOf: 'Opgjort pr.',
  noDate: 'Gælder uanset dagen',
  dataVersion: 'Dataversion',
  toMethod: 'Tallet på metodesiden',
  wordToMethod: (title: string) => `${title} på metodesiden`,

  units: {
    kroner: (amount: string) => `${amount}\u00a0kr.`,
    citizens: (count: string) => (count === '1' ? '1\u00a0borger' : `${count}\u00a0borgere`),
    rank: (rank: string) => `plads\u00a0${rank}`,
    interventions: (count: string) => (count === '1' ? '1\u00a0indsats' : `${count}\u00a0indsatser`),
  },
  verdict: { gain: 'en gevinst', loss: 'et tab', even: 'hverken gevinst eller tab' },
  withVerdict: (amount: string, verdict: string) => `${amount} (${verdict})`,

  none: 'Der er intet tal: Ingen borgere, dage eller fastsatte mål at beregne det af.',
  failed: 'Tallet kan ikke beregnes:',
  suppressed: 'Tallet er skjult, fordi det handler om så få borgere, at nogen kunne genkendes.',
  forbidden: 'Din rolle giver ikke adgang til tallet. Spørg den, der styrer adgangen til KIK.',
}

export type ExplainWords = typeof da
