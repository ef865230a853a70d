import { da as development } from '../../../shared/development/words/da'
import type { Comparison } from '../../../shared/findings/verdict'
import { stop } from '../../../shared/i18n/stop'
import { da as names } from '../../../shared/names/words/da'
import { da as result } from '../../../shared/result/words/da'
import { da as source } from '../../../shared/source/words/da'

export const da = {
  ...names,
  ...development,
  ...result,
  ...source,
  page: 'Overblik',
  over: (programme: string, day: string) => `Overblik for ${programme} den ${day}`,
  loading: 'Henter overblikket …',
  shows: (title: string) => `Siden viser: ${title}`,
  noFigures: 'Der er ingen tal at vise for denne dag',
  wholeReport: 'Hele rapporten',

  citizens: (count: string, one: boolean) => `${count}\u00a0${one ? 'borger' : 'borgere'}`,
  answer: (kind: 'fewer' | 'more' | 'same' | null, programme: string, citizens: string, benefits: string, size: string) => {
    switch (kind) {
      case 'fewer':
        return `${programme} er foran den forventede udvikling: ${citizens} får ${benefits}, ${size} færre end forventet.`
      case 'more':
        return `${programme} er bagud for den forventede udvikling: ${citizens} får ${benefits}, ${size} flere end forventet.`
      case 'same':
        return `${programme} følger den forventede udvikling: ${citizens} får ${benefits}.`
      case null:
        return `${citizens} får ${benefits} i ${programme}.`
    }
  },
  wasExpected: (expected: string) => `Der var ventet ${expected} på denne dag.`,
  nothingExpected: 'Der var ikke ventet et bestemt antal på denne dag.',

  recipients: 'Modtagere',
  citizensWord: (one: boolean): string => (one ? 'borger' : 'borgere'),
  receive: (benefits: string) => `får ${benefits}`,
  recipientsGap: (kind: 'fewer' | 'more' | 'same', size: string) =>
    kind === 'same' ? 'som forventet' : `${size} ${kind === 'fewer' ? 'færre' : 'flere'} end forventet`,
  expectedNumber: (expected: string) => `Forventet ${expected}.`,
  goalAway: (goal: string, day: string, away: string | null) =>
    `Mål: ${goal} den ${day}${away === null ? '' : `; ${away} færre end nu`}.`,
  toDevelopment: 'Se udviklingen',

  consumption: 'Forbrug',
  millionKroner: 'mio. kr.',
  kroner: 'kr.',
  percentOfExpected: (percent: string) => `${percent}\u00a0procent af det forventede`,
  spentUnexpected: 'der var ikke forventet noget forbrug',
  noBudget: 'der er intet budget i data',
  consumptionGap: (kind: 'less' | 'more' | 'same', size: string) =>
    kind === 'same' ? 'som forventet' : `${size} ${kind === 'less' ? 'mindre' : 'mere'} end forventet`,
  ofThousands: (actual: string, expected: string) => `${actual} af ${expected} (1.000\u00a0kr.).`,
  investment: (amount: string, end: string | null) => stop(`Samlet investering ${amount}${end === null ? '' : ` til ${end}`}`),
  nothingBooked: 'Intet bogført',
  nothingBookedHelp: 'Der er ikke bogført forbrug i denne strategi.',
  toEconomy: 'Se økonomien',

  result: 'Gevinst eller tab',
  verdictWord: { gain: 'Gevinst', loss: 'Tab', even: 'Nul' },
  withInflow: 'med tilgang. Uden:',
  withoutInflowUnknown: 'kan ikke beregnes',
  resultGap: ({ kind, size }: Comparison<string>) =>
    kind === 'same' ? 'som forventet' : `${size} ${kind === 'better' ? 'bedre' : 'ringere'} end forventet`,
  resultExpected: (verdict: string) => stop(`Forventet: ${verdict}`),
  noComparison: 'Der er ingen sammenligningsgruppe.',
  /** In short, what a result that carries or lacks another strategy's costs must say. */
  partNote: {
    COSTS_OF_PART: 'Forbruget omfatter en del, hvis besparelse gøres op for sig.',
    COSTS_ELSEWHERE: 'Udgifterne er bogført i en anden strategi.',
  } as Record<string, string>,
  unknown: 'Kan ikke beregnes',
  toSum: 'Se regnestykket',

  left: 'Ude af ydelsen',
  selfSupporting: 'selvforsørgende',
  inOtherSupport: 'i anden forsørgelse',
  shareGap: (kind: 'over' | 'under' | 'same', size: string) =>
    kind === 'same' ? 'som forventet' : `${size} procentpoint ${kind} forventet`,
  shareOf: (share: string, citizens: string) => `${share}\u00a0procent af de ${citizens} er selvforsørgende.`,
  shareExpected: (share: string) => `Forventet ${share}\u00a0procent.`,
  nobodyLeft: 'Ingen er gået til selvforsørgelse eller anden forsørgelse endnu.',
  toWhere: 'Se hvor de er nu',

  actualKey: 'faktisk',
  expectedKey: 'forventet',
  selfSupportKey: 'selvforsørgelse',
  otherSupportKey: 'anden forsørgelse',
  recipientsSpark: (from: string, first: string, last: string, lastMonth: string) =>
    `Antallet af modtagere går fra ${first} i ${from} til ${last} i ${lastMonth}.`,
  withKey: (kind: 'gain' | 'loss' | 'even') => ({ gain: 'med: gevinst', loss: 'med: tab', even: 'med tilgang' })[kind],
  withoutKey: (kind: 'gain' | 'loss' | 'even') => ({ gain: 'uden: gevinst', loss: 'uden: tab', even: 'uden tilgang' })[kind],
  consumptionSpark: (from: string, first: string, last: string, lastMonth: string) =>
    `Forbruget i alt går fra ${first} i ${from} til ${last} i ${lastMonth}.`,
  resultSpark: (from: string, first: string, last: string, lastMonth: string) =>
    `Med tilgang går resultatet fra ${first} i ${from} til ${last} i ${lastMonth}. Gevinst er opad, tab nedad.`,
  leftSpark: (from: string, first: string, last: string, otherFirst: string, otherLast: string, lastMonth: string) =>
    `Fra ${from} til ${lastMonth} går de selvforsørgende fra ${first} til ${last}, dem i anden forsørgelse fra ${otherFirst} til ${otherLast}.`,

  standings: 'Indsatser og deres mål',
  standingsTitle: (below: number, undecided: number) => {
    const first = below === 0 ? 'Ingen indsats er under sit mål' : below === 1 ? 'Én indsats er under sit mål' : `${below} indsatser er under deres mål`
    return undecided === 0 ? first : `${first}, ${undecided === 1 ? 'én' : undecided} er ikke afgjort`
  },
  standingsNone: 'Ingen indsats er begyndt endnu',
  standingsReached: (reached: number) =>
    reached === 0 ? '' : reached === 1 ? 'Én indsats har nået sit mål.' : `${reached} indsatser har nået deres mål.`,
  standingsHelp: 'En indsats er afgjort, når der er deltagere, hvis forløb sluttede for så længe siden, som målet kræver.',
  standing: { BELOW: 'Under mål', REACHED: 'Målet er nået', NOT_YET_DECIDED: 'Ikke afgjort', NO_GOAL: 'Intet mål' },
  reachedOf: (reached: string, decided: string) => `${reached} af ${decided}`,
  notBefore: (day: string) => `tidligst ${day}`,
  participants: (count: string, one: boolean) => `${count} ${one ? 'deltager' : 'deltagere'}`,
  goalShare: (share: string) => `mål ${share}`,
  reachedShare: (share: string) => `nået ${share}`,
  allBelow: 'Alle under deres mål',
  allInterventions: 'Alle indsatser',

  whyTable: 'Resultatet',
  thousandKroner: '1.000 kr.',
  item: 'Post',
  netGain: 'Netto gevinst',
  explained: {
    recipients: 'modtagere',
    expectedRecipients: 'forventede modtagere',
    expectedNetGain: 'forventet netto gevinst',
    withoutInflow: 'netto gevinst uden tilgang',
  },
  netReturn: 'Netto afkast',
  inAll: 'I alt',
  withoutInflowRow: 'Uden tilgang',
}

export type OverviewWords = typeof da
