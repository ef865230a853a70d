import { da as development } from '../../../shared/development/words/da'
import { da as names } from '../../../shared/names/words/da'
import { da as source } from '../../../shared/source/words/da'
import { stop } from '../../../shared/i18n/stop'
import type { Comparison, Verdict } from '../../../shared/findings/verdict'

/** The report's Danish. Numbers, amounts and days come in printed; a sentence only puts them together. */
export const da = {
  ...names,
  ...development,
  ...source,
  overTitle: 'Strategisk ledelsesinformation',
  title: (programme: string, day: string) => `${programme} pr. ${day}`,
  period: 'Periode',
  periodOf: (from: string, to: string | null) => (to === null ? `fra ${from}` : `${from} til ${to}`),
  baselineDay: 'Udgangspunkt',
  citizensInAll: 'Borgere i alt',
  contents: 'Indhold',
  brief: 'Kort fortalt',
  loading: 'Henter rapporten …',
  shows: (title: string) => `Rapporten viser ${title}.`,
  toPublish: 'Til offentliggørelse',

  sections: {
    'politisk-beslutning': 'Politisk beslutning',
    maal: 'Mål',
    forbrug: 'Forbrug',
    'afledte-konsekvenser': 'Afledte økonomiske konsekvenser',
    besparelse: 'Besparelse',
    'netto-afkast': 'Netto afkast',
    'netto-gevinst': 'Netto gevinst',
    udvikling: 'Udvikling',
    maalopfyldelse: 'Målopfyldelse',
    status: 'Status',
    datagrundlag: 'Datagrundlag',
    noter: 'Noter',
  },

  baseline: 'Udgangspunkt',
  inflow: 'Tilgang',
  total: 'I alt',
  inWords: 'I ord',
  item: 'Post',
  thousandKroner: '1.000 kr.',
  kroner: 'kr.',
  unit: 'Enhed',
  millionKroner: 'mio. kr.',
  percentUnit: 'pct.',
  citizens: (count: string, one: boolean) => `${count}\u00a0${one ? 'borger' : 'borgere'}`,
  percent: (share: string) => `${share}\u00a0procent`,
  gain: 'Gevinst',
  loss: 'Tab',
  verdict: ({ kind, size }: Verdict<string>) =>
    kind === 'even' ? 'Hverken gevinst eller tab' : `${kind === 'gain' ? 'Gevinst' : 'Tab'} ${size}`,
  verdictInSentence: ({ kind, size }: Verdict<string>) =>
    kind === 'even' ? 'hverken gevinst eller tab' : `${kind === 'gain' ? 'gevinst' : 'tab'} ${size}`,
  aVerdict: ({ kind, size }: Verdict<string>) =>
    kind === 'even' ? 'hverken en gevinst eller et tab' : `${kind === 'gain' ? 'en gevinst' : 'et tab'} på ${size}`,
  comparison: ({ kind, size }: Comparison<string>) =>
    kind === 'same' ? 'som forventet' : `${size} ${kind === 'better' ? 'bedre' : 'ringere'}`,
  noComparisonGroup: 'Ingen sammenligningsgruppe: tallet viser ikke, hvad der var sket uden strategien.',
  priceLevel: (levels: string | null) => (levels === null ? 'prisniveau ikke oplyst' : `prisniveau ${levels}`),
  budgetPriceLevel: (levels: string | null) =>
    levels === null ? 'Budgettets prisniveau er ikke oplyst.' : `Budgettet er i prisniveau ${levels}.`,

  briefRecipients: 'Modtagere',
  briefConsumption: 'Forbrug',
  briefNetGain: 'Netto gevinst',
  briefLeft: 'Ude af ydelsen',

  /** What numbers are called beside the button that explains them. */
  explained: {
    expectedRecipients: 'Forventede modtagere',
    recipientsGoal: 'Mål for modtagere',
    expectedConsumption: 'Forventet forbrug',
    selfSupportShare: 'Andel selvforsørgende',
    expectedShare: 'Forventet andel',
    withoutInflow: 'Netto gevinst uden tilgang',
    annualSaving: 'Årlig besparelse',
    leftShare: 'Andel ude af ydelsen',
  },

  recipientsNow: (citizens: string, benefits: string) => `${citizens} får ${benefits}`,
  gapInRecipients: (kind: 'fewer' | 'more' | 'same', size: string, expected: string) =>
    kind === 'same' ? `som forventet (${expected})` : `${size} ${kind === 'fewer' ? 'færre' : 'flere'} end forventet (${expected})`,
  spentOf: (spent: string, expected: string, percent: string) =>
    `${spent} er brugt af de ${expected}, der var forventet: ${percent}.`,
  nothingBooked: 'Der er ikke bogført noget forbrug i denne strategi.',
  spentUnexpected: (spent: string) => `${spent} er brugt. Der var ikke forventet noget forbrug.`,

  netGainAgainstExpected: (comparison: Comparison<string>) =>
    comparison.kind === 'same'
      ? 'Det er som forventet'
      : `Det er ${comparison.size} ${comparison.kind === 'better' ? 'bedre' : 'ringere'} end forventet`,
  consumptionPart: (kind: 'less' | 'more' | 'same', size: string) =>
    ({
      less: `${size} er ikke brugt`,
      more: `der er brugt ${size} mere`,
      same: 'forbruget er som forventet',
    })[kind],
  netReturnPart: (comparison: Comparison<string>) =>
    comparison.kind === 'same'
      ? 'nettoafkastet er som forventet'
      : `nettoafkastet er ${comparison.size} ${comparison.kind === 'better' ? 'bedre' : 'ringere'}`,
  withoutInflow: (verdict: string) => stop(`Uden tilgang: ${verdict}`),
  withoutInflowUnknown: 'Uden tilgang kan det ikke beregnes.',
  netGainUnknown: 'Netto gevinst kan ikke beregnes.',

  left: (selfSupporting: string, otherSupport: string) =>
    `${selfSupporting} er selvforsørgende, ${otherSupport} er i anden forsørgelse.`,
  nobodyLeft: 'Ingen er selvforsørgende eller i anden forsørgelse.',

  decision: (day: string | null, investment: string | null, from: string, to: string | null, parts: string | null) => {
    const start = day === null ? 'Strategien er' : `Den ${day} blev det besluttet`
    const what = investment === null ? 'at gøre en særlig indsats' : `at investere ${investment}`
    const period = to === null ? `fra den ${from}` : `i perioden ${from} til ${to}`
    return stop(`${start} ${what} ${period}${parts === null ? '' : `: ${parts}`}`)
  },
  investmentPart: (amount: string, committee: string) => `${amount} i ${committee}`,
  noBudget: 'Der er intet budget for strategien i data.',
  netBudget: 'Netto budget',
  investment: 'Investering',
  budgetedSaving: 'Besparelse',

  recipientsGoal: (passed: boolean, benefits: string, from: string, fromDay: string, to: string, toDay: string) =>
    `Antallet af borgere på ${benefits} ${passed ? 'skulle' : 'skal'} fra ${from} den ${fromDay} til ${to} den ${toDay}.`,
  recipientsGoalAlone: (passed: boolean, benefits: string, to: string, toDay: string) =>
    `Antallet af borgere på ${benefits} ${passed ? 'skulle' : 'skal'} være ${to} den ${toDay}.`,
  savingGoal: (passed: boolean, amount: string, day: string) =>
    `Besparelsen ${passed ? 'skulle' : 'skal'} være ${amount} den ${day}.`,
  selfSupportGoal: (passed: boolean, share: string, day: string) =>
    `${share} ${passed ? 'skulle' : 'skal'} være selvforsørgende 36 måneder efter indgangen (mål pr. ${day}).`,
  noTargets: 'Der er ingen målsætninger for strategien i data.',
  targets: 'Målsætninger',
  target: 'Målsætning',
  targetUnit: { kroner: 'kr.', percent: 'pct.', citizens: 'borgere' } as Record<string, string>,
  targetMeasure: {
    modtagere: 'Modtagere',
    'antal.ON_BENEFIT': 'Borgere på ydelsen',
    'antal.SELF_SUPPORT': 'Selvforsørgende borgere',
    'antal.OTHER_SUPPORT': 'Borgere i anden forsørgelse',
    'andel.SELF_SUPPORT': 'Selvforsørgende, andel af målopfyldelsen',
    'andel.OTHER_SUPPORT': 'Anden forsørgelse, andel af målopfyldelsen',
    afledte: 'Afledte økonomiske konsekvenser',
    besparelse: 'Besparelse',
    nettoafkast: 'Netto afkast',
    selvforsoergelse_efter_36: 'Selvforsørgende efter 36 måneder',
  } as Record<string, string>,

  spent: (amount: string) => `Der er brugt ${amount}`,
  spentAgainstExpected: (kind: 'less' | 'more' | 'same', size: string) =>
    ({
      less: `${size} mindre end forventet på denne dag`,
      more: `${size} mere end forventet på denne dag`,
      same: 'som forventet på denne dag',
    })[kind],
  consumptionToDate: (day: string) => `Forbrug i alt til ${day}`,
  consumptionYearToDate: (year: string, day: string) => `Forbrug i ${year} til ${day}`,
  committee: 'Udvalg',
  consumption: 'Forbrug',
  fromExpected: 'fra forventet',
  lessOrMore: (kind: 'less' | 'more' | 'same', size: string) =>
    ({ less: `${size} mindre`, more: `${size} mere`, same: size })[kind],
  usedShare: 'Brugt',
  percentOfExpected: 'pct. af forventet',
  yearIsAll: (year: string) => `År til dato er det samme: alt forbrug og budget til og med dagen ligger i ${year}.`,

  derivedText: (day: string) =>
    `Det, kommunen betaler for borgere, der er gået til en anden ydelse, og for den tilgang, der er kommet efter ${day}.`,
  benefit: 'Ydelse',
  /** A benefit, a category of support or a target group. The data name them in Danish. */
  savingsText: (amount: string) =>
    stop(`Den ydelse, kommunen ikke har betalt til borgere i selvforsørgelse eller anden forsørgelse: ${amount}`),
  savingsUnknown: 'Den ydelse, kommunen ikke har betalt til borgere i selvforsørgelse eller anden forsørgelse, kan ikke beregnes.',
  savingsCaption: (benefits: string) => `Besparelse på ${benefits}`,
  saving: 'Besparelse',

  netReturn: 'Netto afkast',
  netReturnBoth: (verdict: 'gain' | 'loss' | 'even') =>
    `Nettoafkastet er ${{ gain: 'en gevinst', loss: 'et tab', even: 'nul' }[verdict]} både for udgangspunktet og for tilgangen.`,
  netReturnEach: (baseline: 'gain' | 'loss' | 'even', inflow: 'gain' | 'loss' | 'even') => {
    const noun = { gain: 'en gevinst', loss: 'et tab', even: 'nul' }
    return `For udgangspunktet er nettoafkastet ${noun[baseline]}, for tilgangen ${noun[inflow]}.`
  },

  netGain: 'Netto gevinst',
  netGainDefinition: 'Netto gevinst er forbrug og netto afkast lagt sammen.',
  netGainResult: (verdict: string, comparison: Comparison<string> | null) => {
    if (comparison === null) return stop(`Resultatet er ${verdict}`)
    const { kind, size } = comparison
    const against = kind === 'same' ? 'som forventet' : `${size} ${kind === 'better' ? 'bedre' : 'ringere'} end forventet`
    return `Resultatet er ${verdict}, ${against}.`
  },
  netGainWithoutInflow: (verdict: string) => stop(`Regnet uden tilgang er det ${verdict}`),
  annualSaving: (verdict: string) => `Som borgerne er fordelt på dagen, giver strategien ${verdict} om året i ydelser.`,
  withInflowColumn: 'Faktisk',
  withInflowDetail: 'med tilgang',
  withoutInflowDetail: 'uden tilgang',
  differenceDetail: 'med tilgang',

  waterfallTurned: 'Tilgangens udgifter vender resultatet til et tab',
  waterfallLoss: (size: string) => `Udgifterne er ${size} større end besparelsen`,
  waterfallGain: (size: string) => `Besparelsen er ${size} større end udgifterne`,
  waterfallEven: 'Udgifter og besparelse går lige op',
  waterfallSentence: (expected: boolean) =>
    `Udgifter lægger til, besparelser trækker fra. Grå er udgift, skraveret er besparelse, sort er resultatet${expected ? ', stiplet er det forventede' : ''}.`,
  waterfallImpossible: 'Figuren kan ikke tegnes, når et af beløbene ikke kan beregnes.',
  derivedOf: (cohort: string) => `Afledte udgifter, ${cohort.toLowerCase()}`,
  savingOf: (cohort: string) => `Besparelse, ${cohort.toLowerCase()}`,
  expectedNetGain: 'Forventet netto gevinst',
  netGainStepByStep: 'Netto gevinst trin for trin',
  runningTotal: 'I alt hertil',
  amount: 'Beløb',
  waterfallAlternative: (steps: string, result: string, expected: string | null) =>
    `Vandfald i 1.000 kr. ${steps}. Resultat: ${result}.${expected === null ? '' : ` Forventet: ${expected}.`}`,
  table: 'Tabel',
  programme: 'Investeringsstrategi',
  asOf: 'Opgjort pr.',
  dataVersion: 'Dataversion',
  dataThrough: 'Data til og med',
  unknown: 'ukendt',
  sourceHeading: 'Kilde',
  noteHeading: 'Note',

  fulfilmentNobody: 'Ingen er gået til selvforsørgelse eller anden forsørgelse endnu',
  fulfilmentAsExpected: 'Den forventede del er selvforsørgende',
  fulfilmentDiffers: (kind: 'larger' | 'smaller', slightly: boolean) =>
    `En ${slightly ? 'lidt ' : ''}${kind === 'larger' ? 'større' : 'mindre'} del end forventet er selvforsørgende`,
  fulfilmentShare: (share: string) => `${share} af dem, der har forladt ydelsen, er selvforsørgende`,
  fulfilmentSentence: (share: string, expected: string) => `${share} mod forventet ${expected}.`,
  otherTargetGroupsLeftOut: (citizens: string) => `Øvrige målgrupper (${citizens}) er ikke regnet med.`,
  fulfilmentUnit: (citizens: string) => `andel af ${citizens}`,
  fulfilmentSum: (self: string, other: string, all: string) => `${self} + ${other} = ${all}.`,
  fulfilmentAlternative: (self: string, selfCitizens: string, other: string, otherCitizens: string) =>
    `Stablet søjle. Faktisk: ${self} selvforsørgelse, ${selfCitizens}, og ${other} anden forsørgelse, ${otherCitizens}.`,
  fulfilmentAlternativeExpected: (self: string, other: string) => `Forventet: ${self} og ${other}.`,

  state: {
    ON_BENEFIT: (benefits: string) => benefits,
    SELF_SUPPORT: () => 'Selvforsørgelse',
    OTHER_SUPPORT: () => 'Anden forsørgelse',
    OTHER_TARGET_GROUP: () => 'Øvrige målgrupper',
  },
  statusText: (population: string, onBenefit: string, baseline: string, inflow: string) =>
    `Af de ${population}, der har været i målgruppen, får ${onBenefit} stadig ydelsen: ${baseline} fra udgangspunktet og ${inflow} fra tilgangen.`,
  statusNobody: 'Ingen borgere har været i målgruppen.',
  statusCaption: (day: string) => `Borgere pr. ${day}`,
  numberUnit: 'antal',
  whereNow: 'Hvor er borgerne nu',
  goal: 'Mål',
  goalDay: (day: string) => `pr. ${day}`,

  basisText: 'Beregnet på borgernes enkelte ydelsesforløb, kommunens posteringer og budget og de takster, der gjaldt på dagen.',
  basisThrough: (day: string) => `Data er komplette til og med ${day}.`,
  basisEndUnknown: 'Dataenes slutdato er ukendt.',
  basisVersion: (version: string, citizens: string) => `Dataversion ${version} med ${citizens}.`,
  basisChanged: (moment: string) => `Data er senest ændret ${moment}.`,
  basisSources: 'Se hvert offentliggjort tal ved siden af det beregnede',
  downloads: 'Hent rapportens tabeller',
  downloadsText: 'CSV med semikolon og decimalkomma, klar til regneark.',

  noteRef: (number: string) => `note ${number}`,
  /** Notes that the server words; Danish is its language, so nothing is translated. */
  dashNote: 'Tankestreg betyder, at der ikke er noget tal. Nul skrives som 0.',

  noReport: 'Rapporten kan ikke vises for denne dag',}

export type ReportWords = typeof da
