import { en as development } from '../../../shared/development/words/en'
import { en as names } from '../../../shared/names/words/en'
import { en as source } from '../../../shared/source/words/en'
import type { TrendWords } from './da'

export const en: TrendWords = {
  ...names,
  ...development,
  ...source,
  explained: {
    recipients: 'recipients',
    expected: 'expected recipients',
    parts: (division) => `recipients by ${division.toLowerCase()}`,
  },
  page: 'Development',
  toOverview: 'Overview',
  over: (programme) => `Recipients in ${programme}, month by month`,
  loading: 'Loading the development …',
  shows: (title) => `The page shows: ${title}`,
  noFigures: 'The development cannot be shown for this day',
  answer: (recipients, one, day, gap) => `${recipients} ${one ? 'recipient' : 'recipients'} on ${day}${gap === null ? '' : `, ${gap}`}.`,
  gapInAnswer: (kind, size) => (kind === 'same' ? 'as expected' : `${size} ${kind} than expected`),
  wasExpected: (expected) => `${expected} were expected on this day.`,
  nothingExpected: 'No number was expected on this day.',

  starts: (count) => (count === 1 ? 'One intervention has begun' : `${count} interventions have begun`),

  divided: 'Who the recipients are',
  divideBy: 'Divide by',
  divisions: { ydelse: 'Benefit', maalgruppe: 'Target group', alder: 'Age', koen: 'Gender', distrikt: 'District' },
  scale: 'Scale',
  scales: { faelles: 'The same', egen: 'Each its own' },
  sameScale: 'All figures have the same scale.',
  ownScale: 'Each figure has a scale of its own, so that heights cannot be compared.',
  partsFinding: (name, kind, first, last) => `Largest change: ${name} has ${kind === 'fallen' ? 'fallen' : 'risen'} from ${first} to ${last}`,
  partsUnchanged: 'The division has not changed',
  partsNone: 'There are no recipients to divide',
  partsSentence: (day) => `Each recipient counts with what holds on the day itself. The parts add up to the stock. The first day is ${day}.`,
  partsHidden: 'Some figures are hidden, because they are about few citizens.',
  partAlternative: (name, first, firstDay, last, lastDay) => `${name} goes from ${first} on ${firstDay} to ${last} on ${lastDay}.`,
  partChange: (kind, size) => ({ fallen: `${size} fewer`, risen: `${size} more`, same: 'unchanged' })[kind],
  partsCaption: (division) => `Recipients at the end of each month by ${division.toLowerCase()}`,
  hidden: 'hidden',
  dayColumn: 'Day',
  partsFailed: 'The division cannot be shown',

  movement: 'In and out',
  movementFinding: (kind, month, out, into) =>
    ({
      out: `In ${month} more left than came: ${out} against ${into}`,
      in: `In ${month} more came than left: ${into} against ${out}`,
      same: `In ${month} as many came as left: ${into}`,
    })[kind],
  movementNone: 'No whole month has passed yet',
  movementSentence: (month, before, fresh, back, out, stock) =>
    `${month}: ${before} before + ${fresh} new + ${back} back − ${out} out = ${stock}.`,
  cameAndWent: (count, one) => `${count} ${one ? 'citizen' : 'citizens'} came and went within the month and ${one ? 'is' : 'are'} not in the figures.`,
  movementUnit: 'Citizens a month',
  movementCaption: 'In and out, month by month',
  before: 'Before',
  fresh: 'New',
  back: 'Back',
  out: 'Out',
  stockColumn: 'Stock',
  passing: 'Came and went',
  passingDetail: 'within the month',
  monthColumn: 'Month',
  movementAlternative: (from, to, most) =>
    `Bars for each month from ${from} to ${to}: new and back above zero, those who left below.${most ? ` Most left in ${most.month}: ${most.out}.` : ''}`,
  newKey: 'new',
  backKey: 'back',
  outKey: 'out',
  movementFailed: 'In and out cannot be shown',
  toFlows: 'Where they went',
}
