import { en as names } from '../../../shared/names/words/en'
import { en as source } from '../../../shared/source/words/en'
import type { FlowsWords } from './da'

export const en: FlowsWords = {
  ...names,
  ...source,
  explained: { population: 'citizens of the strategy', selfSupport: 'self-supporting', otherSupport: 'other support' },
  page: 'Flows',
  over: (programme, from, to) => `${programme} from ${from} to ${to}`,
  loading: 'Loading the flows …',
  shows: (title) => `The page shows: ${title}`,
  noFigures: 'The flows cannot be shown for this day',
  answer: (selfSupporting, otherSupport, day) =>
    `Of those who have left the benefit, ${selfSupporting} are self-supporting and ${otherSupport} in other support on ${day}.`,
  answerHidden: 'Where those who have left the benefit are now',
  lead: (population, onBenefit, others) =>
    `The strategy has comprised ${population} citizens. ${onBenefit} of them are still on the benefit; ${others} are in other target groups, for example on sickness benefit or moved away.`,

  fromDay: 'From day',
  badFrom: (day, shown) => `${day} is after the chosen day. The flows from ${shown} are shown instead.`,
  badAddress: 'The address could not be used as it was',
  by: 'Show by',
  byState: 'Where they are',
  byBenefit: 'Benefit',
  baseline: (day) => `${day} (baseline)`,

  finding: (citizens, from, to) => `The largest flow: ${citizens} from ${from} to ${to}`,
  findingNone: 'Nobody has moved between the two days',
  sentence: (stayed, moved, came, population) =>
    `Of ${population} citizens ${stayed} are in the same place on both days and ${moved} in another; ${came} have come meanwhile. The pale bands are those who stayed, the dark ones the others.`,
  stateInSentence: {
    ON_BENEFIT: 'the benefit',
    SELF_SUPPORT: 'self-support',
    OTHER_SUPPORT: 'other support',
    OTHER_TARGET_GROUP: 'other target groups',
    NOT_YET_IN_PROGRAMME: 'outside the programme',
  },
  alternative: (from, to, ways) => `Bands from the left (${from}) to the right (${to}). ${ways}.`,
  way: (citizens, from, to) => `${citizens} from ${from} to ${to}`,
  notYet: 'Not yet in the programme are citizens who first came into the target group after the first day.',

  caption: (from, to) => `From (rows, ${from}) to (columns, ${to})`,
  fromColumn: 'From',
  inAll: 'In all',
  stayed: (citizens) => `${citizens} stayed`,
  citizensUnit: 'citizens',
  hidden: 'hidden',
  toReport: 'Status in the report',
}
