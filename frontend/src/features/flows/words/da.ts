import { da as names } from '../../../shared/names/words/da'
import { da as source } from '../../../shared/source/words/da'

export const da = {
  ...names,
  ...source,
  explained: { population: 'borgere i strategien', selfSupport: 'selvforsørgende', otherSupport: 'anden forsørgelse' },
  page: 'Bevægelser',
  over: (programme: string, from: string, to: string) => `${programme} fra ${from} til ${to}`,
  loading: 'Henter bevægelserne …',
  shows: (title: string) => `Siden viser: ${title}`,
  noFigures: 'Bevægelserne kan ikke vises for denne dag',
  answer: (selfSupporting: string, otherSupport: string, day: string) =>
    `Af dem, der har forladt ydelsen, er ${selfSupporting} selvforsørgende og ${otherSupport} i anden forsørgelse den ${day}.`,
  answerHidden: 'Hvor de, der har forladt ydelsen, er nu',
  lead: (population: string, onBenefit: string, others: string) =>
    `Strategien har omfattet ${population} borgere. ${onBenefit} af dem får stadig ydelsen; ${others} er i øvrige målgrupper, for eksempel på sygedagpenge eller fraflyttet.`,

  fromDay: 'Fra dag',
  badFrom: (day: string, shown: string) => `${day} ligger efter den valgte dag. Her vises bevægelserne fra ${shown} i stedet.`,
  badAddress: 'Adressen kunne ikke bruges, som den var',
  by: 'Vis efter',
  byState: 'Hvor de er',
  byBenefit: 'Ydelse',
  baseline: (day: string) => `${day} (udgangspunkt)`,

  finding: (citizens: string, from: string, to: string) => `Den største bevægelse: ${citizens} fra ${from} til ${to}`,
  findingNone: 'Ingen har flyttet sig mellem de to dage',
  sentence: (stayed: string, moved: string, came: string, population: string) =>
    `Af ${population} borgere er ${stayed} samme sted på begge dage og ${moved} et andet; ${came} er kommet til imens. De lyse bånd er dem, der blev, de mørke de andre.`,
  stateInSentence: {
    ON_BENEFIT: 'ydelsen',
    SELF_SUPPORT: 'selvforsørgelse',
    OTHER_SUPPORT: 'anden forsørgelse',
    OTHER_TARGET_GROUP: 'øvrige målgrupper',
    NOT_YET_IN_PROGRAMME: 'uden for strategien',
  },
  alternative: (from: string, to: string, ways: string) => `Bånd fra venstre (${from}) til højre (${to}). ${ways}.`,
  way: (citizens: string, from: string, to: string) => `${citizens} fra ${from} til ${to}`,
  notYet: 'Endnu ikke i strategien er borgere, der først kom i målgruppen efter den første dag.',

  caption: (from: string, to: string) => `Fra (rækker, ${from}) til (kolonner, ${to})`,
  fromColumn: 'Fra',
  inAll: 'I alt',
  stayed: (citizens: string) => `${citizens} blev`,
  citizensUnit: 'borgere',
  hidden: 'skjult',
  toReport: 'Status i rapporten',
}

export type FlowsWords = typeof da
