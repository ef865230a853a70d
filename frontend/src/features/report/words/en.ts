import { en as development } from '../../../shared/development/words/en'
import { en as names } from '../../../shared/names/words/en'
import { en as source } from '../../../shared/source/words/en'
import type { ReportWords } from './da'

/** The report's English; the compiler holds it to the shape of the Danish. */
export const en: ReportWords = {
  ...names,
  ...development,
  ...source,
  overTitle: 'Strategic management information',
  title: (programme, day) => `${programme} as of ${day}`,
  period: 'Period',
  periodOf: (from, to) => (to === null ? `from ${from}` : `${from} to ${to}`),
  baselineDay: 'Baseline',
  citizensInAll: 'Citizens in all',
  contents: 'Contents',
  brief: 'In short',
  loading: 'Loading the report …',
  shows: (title) => `The report shows ${title}.`,
  toPublish: 'For publication',

  sections: {
    'politisk-beslutning': 'Political decision',
    maal: 'Goals',
    forbrug: 'Consumption',
    'afledte-konsekvenser': 'Derived costs',
    besparelse: 'Savings',
    'netto-afkast': 'Net return',
    'netto-gevinst': 'Net gain',
    udvikling: 'Development',
    maalopfyldelse: 'Fulfilment',
    status: 'Status',
    datagrundlag: 'Data basis',
    noter: 'Notes',
  },

  baseline: 'Baseline',
  inflow: 'Inflow',
  total: 'In all',
  inWords: 'In words',
  item: 'Item',
  thousandKroner: 'DKK 1,000',
  kroner: 'DKK',
  unit: 'Unit',
  millionKroner: 'DKK million',
  percentUnit: 'percent',
  citizens: (count, one) => `${count}\u00a0${one ? 'citizen' : 'citizens'}`,
  percent: (share) => `${share}\u00a0percent`,
  gain: 'Gain',
  loss: 'Loss',
  verdict: ({ kind, size }) =>
    kind === 'even' ? 'Neither gain nor loss' : `${kind === 'gain' ? 'Gain' : 'Loss'} ${size}`,
  verdictInSentence: ({ kind, size }) =>
    kind === 'even' ? 'neither gain nor loss' : `a ${kind === 'gain' ? 'gain' : 'loss'} of ${size}`,
  aVerdict: ({ kind, size }) =>
    kind === 'even' ? 'neither a gain nor a loss' : `a ${kind === 'gain' ? 'gain' : 'loss'} of ${size}`,
  comparison: ({ kind, size }) =>
    kind === 'same' ? 'as expected' : `${size} ${kind === 'better' ? 'better' : 'worse'}`,
  noComparisonGroup: 'No comparison group: the figure does not show what would have happened without the strategy.',
  priceLevel: (levels) => (levels === null ? 'price level not stated' : `price level ${levels}`),
  budgetPriceLevel: (levels) =>
    levels === null ? 'The price level of the budget is not stated.' : `The budget is in price level ${levels}.`,

  briefRecipients: 'Recipients',
  briefConsumption: 'Consumption',
  briefNetGain: 'Net gain',
  briefLeft: 'Off the benefit',

  explained: {
    expectedRecipients: 'Expected recipients',
    recipientsGoal: 'Goal for recipients',
    expectedConsumption: 'Expected consumption',
    selfSupportShare: 'Share self-supporting',
    expectedShare: 'Expected share',
    withoutInflow: 'Net gain without the inflow',
    annualSaving: 'Annual saving',
    leftShare: 'Share off the benefit',
  },

  recipientsNow: (citizens, benefits) => `${citizens} on ${benefits}`,
  gapInRecipients: (kind, size, expected) =>
    kind === 'same'
      ? `as expected (${expected})`
      : `${size} ${kind === 'fewer' ? 'fewer' : 'more'} than expected (${expected})`,
  spentOf: (spent, expected, percent) => `${spent} spent of the ${expected} that were expected: ${percent}.`,
  nothingBooked: 'No consumption is booked in this strategy.',
  spentUnexpected: (spent) => `${spent} spent. No consumption was expected.`,

  netGainAgainstExpected: ({ kind, size }) =>
    kind === 'same' ? 'It is as expected' : `It is ${size} ${kind === 'better' ? 'better' : 'worse'} than expected`,
  consumptionPart: (kind, size) =>
    ({ less: `${size} are unspent`, more: `${size} more were spent`, same: 'consumption is as expected' })[kind],
  netReturnPart: ({ kind, size }) =>
    kind === 'same'
      ? 'the net return is as expected'
      : `the net return is ${size} ${kind === 'better' ? 'better' : 'worse'}`,
  withoutInflow: (verdict) => `Without the inflow: ${verdict}.`,
  withoutInflowUnknown: 'Without the inflow it cannot be computed.',
  netGainUnknown: 'The net gain cannot be computed.',

  left: (selfSupporting, otherSupport) =>
    `${selfSupporting} are self-supporting, ${otherSupport} are on other support.`,
  nobodyLeft: 'Nobody is self-supporting or on other support.',

  decision: (day, investment, from, to, parts) => {
    const start = day === null ? 'The strategy is' : `On ${day} it was decided`
    const what = investment === null ? 'to make a special effort' : `to invest ${investment}`
    const period = to === null ? `from ${from}` : `from ${from} to ${to}`
    return `${start} ${what} ${period}${parts === null ? '' : `: ${parts}`}.`
  },
  investmentPart: (amount, committee) => `${amount} in ${committee}`,
  noBudget: 'The data hold no budget for the strategy.',
  netBudget: 'Net budget',
  investment: 'Investment',
  budgetedSaving: 'Saving',

  recipientsGoal: (passed, benefits, from, fromDay, to, toDay) =>
    `The number of citizens on ${benefits} ${passed ? 'was to' : 'is to'} go from ${from} on ${fromDay} to ${to} on ${toDay}.`,
  recipientsGoalAlone: (passed, benefits, to, toDay) =>
    `The number of citizens on ${benefits} ${passed ? 'was to' : 'is to'} be ${to} on ${toDay}.`,
  savingGoal: (passed, amount, day) => `The saving ${passed ? 'was to' : 'is to'} be ${amount} on ${day}.`,
  selfSupportGoal: (passed, share, day) =>
    `${share} ${passed ? 'were to' : 'are to'} be self-supporting 36 months after entry (target of ${day}).`,
  noTargets: 'The data hold no targets for the strategy.',
  targets: 'Targets',
  target: 'Target',
  targetUnit: { kroner: 'DKK', percent: 'percent', citizens: 'citizens' },
  targetMeasure: {
    modtagere: 'Recipients',
    'antal.ON_BENEFIT': 'Citizens on the benefit',
    'antal.SELF_SUPPORT': 'Self-supporting citizens',
    'antal.OTHER_SUPPORT': 'Citizens on other support',
    'andel.SELF_SUPPORT': 'Self-supporting, share of the fulfilment',
    'andel.OTHER_SUPPORT': 'Other support, share of the fulfilment',
    afledte: 'Derived costs',
    besparelse: 'Savings',
    nettoafkast: 'Net return',
    selvforsoergelse_efter_36: 'Self-supporting after 36 months',
  },

  spent: (amount) => `${amount} have been spent`,
  spentAgainstExpected: (kind, size) =>
    ({
      less: `${size} less than expected by this day`,
      more: `${size} more than expected by this day`,
      same: 'as expected by this day',
    })[kind],
  consumptionToDate: (day) => `Consumption in all to ${day}`,
  consumptionYearToDate: (year, day) => `Consumption in ${year} to ${day}`,
  committee: 'Committee',
  consumption: 'Consumption',
  fromExpected: 'from expected',
  lessOrMore: (kind, size) => ({ less: `${size} less`, more: `${size} more`, same: size })[kind],
  usedShare: 'Used',
  percentOfExpected: 'percent of expected',
  yearIsAll: (year) => `The year to date is the same: all consumption and budget up to the day lie in ${year}.`,

  derivedText: (day) =>
    `What the municipality pays for citizens who have moved to another benefit, and for the inflow that came after ${day}.`,
  benefit: 'Benefit',
  savingsText: (amount) =>
    `The benefit that the municipality has not paid to citizens in self-support or on other support: ${amount}.`,
  savingsUnknown:
    'The benefit that the municipality has not paid to citizens in self-support or on other support cannot be computed.',
  savingsCaption: (benefits) => `Savings on ${benefits}`,
  saving: 'Savings',

  netReturn: 'Net return',
  netReturnBoth: (verdict) =>
    `The net return is ${{ gain: 'a gain', loss: 'a loss', even: 'zero' }[verdict]} for the baseline and for the inflow alike.`,
  netReturnEach: (baseline, inflow) => {
    const noun = { gain: 'a gain', loss: 'a loss', even: 'zero' }
    return `For the baseline the net return is ${noun[baseline]}, for the inflow ${noun[inflow]}.`
  },

  netGain: 'Net gain',
  netGainDefinition: 'Net gain is consumption and net return put together.',
  netGainResult: (verdict, comparison) => {
    if (comparison === null) return `The result is ${verdict}.`
    const { kind, size } = comparison
    const against = kind === 'same' ? 'as expected' : `${size} ${kind === 'better' ? 'better' : 'worse'} than expected`
    return `The result is ${verdict}, ${against}.`
  },
  netGainWithoutInflow: (verdict) => `Without the inflow it is ${verdict}.`,
  annualSaving: (verdict) => `As the citizens are placed on the day, the strategy yields ${verdict} a year in benefits.`,
  withInflowColumn: 'Actual',
  withInflowDetail: 'with the inflow',
  withoutInflowDetail: 'without the inflow',
  differenceDetail: 'with the inflow',

  waterfallTurned: 'The costs of the inflow turn the result into a loss',
  waterfallLoss: (size) => `The costs are ${size} larger than the savings`,
  waterfallGain: (size) => `The savings are ${size} larger than the costs`,
  waterfallEven: 'Costs and savings are even',
  waterfallSentence: (expected) =>
    `Costs add, savings subtract. Grey is cost, hatched is saving, black is the result${expected ? ', dashed is what was expected' : ''}.`,
  waterfallImpossible: 'The figure cannot be drawn while one of the amounts cannot be computed.',
  derivedOf: (cohort) => `Derived costs, ${cohort.toLowerCase()}`,
  savingOf: (cohort) => `Savings, ${cohort.toLowerCase()}`,
  expectedNetGain: 'Expected net gain',
  netGainStepByStep: 'Net gain step by step',
  runningTotal: 'Up to here',
  amount: 'Amount',
  waterfallAlternative: (steps, result, expected) =>
    `Waterfall in DKK 1,000. ${steps}. Result: ${result}.${expected === null ? '' : ` Expected: ${expected}.`}`,
  table: 'Table',
  programme: 'Investment strategy',
  asOf: 'As of',
  dataVersion: 'Data version',
  dataThrough: 'Data through',
  unknown: 'unknown',
  sourceHeading: 'Source',
  noteHeading: 'Note',

  fulfilmentNobody: 'Nobody has left for self-support or other support yet',
  fulfilmentAsExpected: 'The expected share is self-supporting',
  fulfilmentDiffers: (kind, slightly) => `A ${slightly ? 'slightly ' : ''}${kind} share than expected is self-supporting`,
  fulfilmentShare: (share) => `${share} of those who left the benefit are self-supporting`,
  fulfilmentSentence: (share, expected) => `${share} against ${expected} expected.`,
  otherTargetGroupsLeftOut: (citizens) => `Other target groups (${citizens}) are left out.`,
  fulfilmentUnit: (citizens) => `share of ${citizens}`,
  fulfilmentSum: (self, other, all) => `${self} + ${other} = ${all}.`,
  fulfilmentAlternative: (self, selfCitizens, other, otherCitizens) =>
    `Stacked bar. Actual: ${self} self-support, ${selfCitizens}, and ${other} other support, ${otherCitizens}.`,
  fulfilmentAlternativeExpected: (self, other) => `Expected: ${self} and ${other}.`,

  state: {
    ON_BENEFIT: (benefits) => benefits,
    SELF_SUPPORT: () => 'Self-support',
    OTHER_SUPPORT: () => 'Other support',
    OTHER_TARGET_GROUP: () => 'Other target groups',
  },
  statusText: (population, onBenefit, baseline, inflow) =>
    `Of the ${population} who have been in the target group, ${onBenefit} are still on the benefit: ${baseline} of the baseline and ${inflow} of the inflow.`,
  statusNobody: 'No citizens have been in the target group.',
  statusCaption: (day) => `Citizens on ${day}`,
  numberUnit: 'number',
  whereNow: 'Where the citizens are now',
  goal: 'Target',
  goalDay: (day) => `on ${day}`,

  basisText:
    'Computed from the single benefit spells of the citizens, the postings and budget of the municipality and the rates in force on the day.',
  basisThrough: (day) => `The data are complete through ${day}.`,
  basisEndUnknown: 'The end date of the data is unknown.',
  basisVersion: (version, citizens) => `Data version ${version} with ${citizens}.`,
  basisChanged: (moment) => `The data last changed ${moment}.`,
  basisSources: 'See every published figure beside the computed one',
  downloads: 'Download the tables of the report',
  downloadsText: 'CSV with semicolons and decimal commas, ready for Danish spreadsheets.',

  noteRef: (number) => `note ${number}`,
  dashNote: 'A dash means that there is no figure. Zero is written as 0.',

  noReport: 'The report cannot be shown for this day',}
