import type { DevelopmentWords } from './da'

export const en: DevelopmentWords = {
  decided: 'Decided',
  begun: 'Begun',
  actual: 'Actual',
  expected: 'Expected',
  difference: 'Difference',
  citizensUnit: 'citizens',
  day: 'Day',
  trendNone: 'No month has passed yet',
  trendSince: (kind, month) => `Every month since ${month} there were ${kind} recipients than expected`,
  trendNow: (kind, day) => `On ${day} there were ${kind} recipients than expected`,
  trendAsExpected: (day) => `On ${day} the number of recipients was as expected`,
  trendChange: (kind, first, last) =>
    kind === 'unchanged'
      ? `The number of recipients is unchanged at ${last}`
      : `The number of recipients has ${kind} from ${first} to ${last}`,
  trendSentence: (recipients, one, day, expected) =>
    `${recipients} ${one ? 'recipient' : 'recipients'} on ${day}${expected === null ? '' : ` against ${expected} expected`}.`,
  stockIsNotCohort: (remaining) =>
    `The number is the stock on the day; it is not the same as the ${remaining} who are left of the baseline.`,
  stock: 'The number is the stock on the day.',
  trendCaption: 'Recipients on the day of the baseline and at the end of each month',
  fewerOrMore: (kind, size) => (kind === 'same' ? size : `${size} ${kind}`),
  axisFrom: (value) => `The vertical axis begins at ${value}.`,
  citizensHeading: 'Citizens',
  actualLabel: (value) => `Actual: ${value}`,
  expectedLabel: (value, day) => `Expected: ${value} on ${day}`,
  expectedLabelShort: (value) => `Expected: ${value}`,
  gapLabel: (kind, size) => `${size} ${kind} than expected`,
  event: (what, day) => `${what} ${day}`,
  trendAlternative: (first, firstDay, last, lastDay, expected) =>
    `Line chart. Actual recipients go from ${first} on ${firstDay} to ${last} on ${lastDay}${
      expected === null ? '' : `; ${expected} were expected that day`
    }.`,
  goalAhead: (value, day) => `The goal is ${value} on ${day}.`,
  goalPassed: (value, day) => `The goal was ${value} on ${day}.`,
  goalReached: (value, day) => `It was reached: ${value} on ${day}.`,
  goalMissed: (value, day) => `It was not reached: ${value} on ${day}.`,
  goalLabel: (value, day) => `Goal: ${value} on ${day}`,
  marksBegin: 'The triangles on the time axis show when an intervention began.',
  noGoal: 'No goal has been set for the number.',
}
