import { en as development } from '../../../shared/development/words/en'
import { stop } from '../../../shared/i18n/stop'
import { en as names } from '../../../shared/names/words/en'
import { en as result } from '../../../shared/result/words/en'
import { en as source } from '../../../shared/source/words/en'
import type { OverviewWords } from './da'

export const en: OverviewWords = {
  ...names,
  ...development,
  ...result,
  ...source,
  page: 'Overview',
  over: (programme, day) => `Overview of ${programme} on ${day}`,
  loading: 'Loading the overview …',
  shows: (title) => `The page shows: ${title}`,
  noFigures: 'There are no figures to show for this day',
  wholeReport: 'The whole report',

  citizens: (count, one) => `${count}\u00a0${one ? 'citizen' : 'citizens'}`,
  answer: (kind, programme, citizens, benefits, size) => {
    switch (kind) {
      case 'fewer':
        return `${programme} is ahead of the expected development: ${citizens} on ${benefits}, ${size} fewer than expected.`
      case 'more':
        return `${programme} is behind the expected development: ${citizens} on ${benefits}, ${size} more than expected.`
      case 'same':
        return `${programme} follows the expected development: ${citizens} on ${benefits}.`
      case null:
        return `${citizens} on ${benefits} in ${programme}.`
    }
  },
  wasExpected: (expected) => `${expected} were expected on this day.`,
  nothingExpected: 'No number was expected on this day.',

  recipients: 'Recipients',
  citizensWord: (one) => (one ? 'citizen' : 'citizens'),
  receive: (benefits) => `on ${benefits}`,
  recipientsGap: (kind, size) => (kind === 'same' ? 'as expected' : `${size} ${kind} than expected`),
  expectedNumber: (expected) => `Expected ${expected}.`,
  goalAway: (goal, day, away) => `Goal: ${goal} on ${day}${away === null ? '' : `; ${away} fewer than now`}.`,
  toDevelopment: 'See the development',

  consumption: 'Consumption',
  millionKroner: 'm DKK',
  kroner: 'DKK',
  percentOfExpected: (percent) => `${percent} per cent of what was expected`,
  spentUnexpected: 'no consumption was expected',
  noBudget: 'the data hold no budget',
  consumptionGap: (kind, size) => (kind === 'same' ? 'as expected' : `${size} ${kind} than expected`),
  ofThousands: (actual, expected) => `${actual} of ${expected} (DKK 1,000).`,
  investment: (amount, end) => stop(`Investment in all ${amount}${end === null ? '' : ` until ${end}`}`),
  nothingBooked: 'Nothing booked',
  nothingBookedHelp: 'No consumption has been booked in this strategy.',
  toEconomy: 'See the economy',

  result: 'Gain or loss',
  verdictWord: { gain: 'Gain', loss: 'Loss', even: 'Zero' },
  withInflow: 'with the inflow. Without:',
  withoutInflowUnknown: 'cannot be computed',
  resultGap: ({ kind, size }) => (kind === 'same' ? 'as expected' : `${size} ${kind} than expected`),
  resultExpected: (verdict) => stop(`Expected: ${verdict}`),
  noComparison: 'There is no comparison group.',
  partNote: {
    COSTS_OF_PART: 'Consumption includes a part whose savings are counted by themselves.',
    COSTS_ELSEWHERE: 'The costs are booked in another strategy.',
  },
  unknown: 'Cannot be computed',
  toSum: 'See the sum',

  left: 'Off the benefit',
  selfSupporting: 'self-supporting',
  inOtherSupport: 'in other support',
  shareGap: (kind, size) =>
    kind === 'same' ? 'as expected' : `${size} percentage points ${kind === 'over' ? 'above' : 'below'} the expected`,
  shareOf: (share, citizens) => `${share} per cent of the ${citizens} are self-supporting.`,
  shareExpected: (share) => `Expected ${share} per cent.`,
  nobodyLeft: 'Nobody has left for self-support or other support yet.',
  toWhere: 'See where they are now',

  actualKey: 'actual',
  expectedKey: 'expected',
  selfSupportKey: 'self-support',
  otherSupportKey: 'other support',
  recipientsSpark: (from, first, last, lastMonth) => `The number of recipients goes from ${first} in ${from} to ${last} in ${lastMonth}.`,
  withKey: (kind) => ({ gain: 'with: gain', loss: 'with: loss', even: 'with the inflow' })[kind],
  withoutKey: (kind) => ({ gain: 'without: gain', loss: 'without: loss', even: 'without the inflow' })[kind],
  consumptionSpark: (from, first, last, lastMonth) => `Consumption in all goes from ${first} in ${from} to ${last} in ${lastMonth}.`,
  resultSpark: (from, first, last, lastMonth) =>
    `With the inflow the result goes from ${first} in ${from} to ${last} in ${lastMonth}. A gain goes up, a loss down.`,
  leftSpark: (from, first, last, otherFirst, otherLast, lastMonth) =>
    `From ${from} to ${lastMonth} the self-supporting go from ${first} to ${last}, those in other support from ${otherFirst} to ${otherLast}.`,

  standings: 'Interventions and their goals',
  standingsTitle: (below, undecided) => {
    const first =
      below === 0 ? 'No intervention is below its goal' : below === 1 ? 'One intervention is below its goal' : `${below} interventions are below their goals`
    return undecided === 0 ? first : `${first}, ${undecided === 1 ? 'one' : undecided} cannot be told yet`
  },
  standingsNone: 'No intervention has begun yet',
  standingsReached: (reached) =>
    reached === 0 ? '' : reached === 1 ? 'One intervention has reached its goal.' : `${reached} interventions have reached their goals.`,
  standingsHelp: 'It can be told when there are participants whose enrolment ended as long ago as the goal demands.',
  standing: { BELOW: 'Below its goal', REACHED: 'Goal reached', NOT_YET_DECIDED: 'Not yet decided', NO_GOAL: 'No goal' },
  reachedOf: (reached, decided) => `${reached} of ${decided}`,
  notBefore: (day) => `not before ${day}`,
  participants: (count, one) => `${count} ${one ? 'participant' : 'participants'}`,
  goalShare: (share) => `goal ${share}`,
  reachedShare: (share) => `reached ${share}`,
  allBelow: 'All those below their goals',
  allInterventions: 'All interventions',

  whyTable: 'The result',
  thousandKroner: 'DKK 1,000',
  item: 'Item',
  netGain: 'Net gain',
  explained: {
    recipients: 'recipients',
    expectedRecipients: 'expected recipients',
    expectedNetGain: 'expected net gain',
    withoutInflow: 'net gain without the inflow',
  },
  netReturn: 'Net return',
  inAll: 'In all',
  withoutInflowRow: 'Without the inflow',
}
