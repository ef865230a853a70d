import type { BenchmarkWords } from './da'

export const en: BenchmarkWords = {
  explained: { rank: 'rank', fall: 'fall' },
  page: 'Municipalities',
  toOverview: 'Overview',
  over: 'Fall in recipients, all municipalities',
  loading: 'Loading the figures of the municipalities …',
  shows: (title) => `The page shows: ${title}`,

  title: (name, place, change, period) => `${name} ${place}: the number of recipients ${change} ${period}.`,
  placed: (rank, of) => `is number ${rank} of ${of}`,
  tied: (rank, of, others, one) => `is number ${rank} of ${of}, together with ${others} ${one ? 'other' : 'others'}`,
  change: (kind, size) => ({ fallen: `fell by ${size} per cent`, risen: `rose by ${size} per cent`, same: 'was the same' })[kind],
  numberChanged: (kind, size) =>
    ({ fallen: `the number fell by ${size} per cent`, risen: `the number rose by ${size} per cent`, same: 'the number was the same' })[kind],
  period: (from, to) => `from ${from} to ${to}`,
  titleWithoutOwn: (period) => `The municipalities ${period}: fall in the number of recipients`,
  titleWithoutRank: (name, period) => `${name} has no rank ${period}: the figures of one of the months are missing.`,
  lead: (count, fall, median) =>
    `In the ${count} municipalities together ${fall}; in the one in the middle ${median}. Number 1 has the largest fall.`,
  nobody: 'No municipality has figures of both months.',
  unknownOwn:
    'Nobody has said which municipality the data are about, so that none is marked. Those who run KIK say it with the setting KIK_MUNICIPALITY.',
  ofScope: (programme) => `The period is from the baseline of ${programme} to the chosen day, as far as the figures of the municipalities reach.`,

  from: 'From month',
  to: 'To month',
  choosePeriod: 'Choose the period',
  badPeriod: 'The period could not be used as it was',
  unknownMonth: (month) => `There are no figures of ${month}.`,
  reversed: 'The last month must be after the first.',
  shownInstead: (period) => `The figures ${period} are shown instead.`,
  noFigures: 'There are no figures of the municipalities',
  noFiguresHelp: 'The municipalities can be compared when the file kommuner has been imported with at least two months.',

  finding: (name, above, below) => `${above} municipalities have a larger fall than ${name}, ${below} a smaller one`,
  findingFirst: (name) => `${name} has the largest fall of all`,
  findingWithoutOwn: (largest, smallest) => `The municipalities lie between ${largest} and ${smallest} per cent`,
  sentence: 'Each bar is a municipality. A bar below zero is a rise.',
  unit: 'Fall, per cent',
  median: (fall) => `The one in the middle: ${fall}`,
  ownLabel: (name, rank, fall) => `${name}: no. ${rank}, ${fall}`,
  endLabel: (rank, fall) => `no. ${rank}: ${fall}`,
  alternative: (count, largest, smallest, own) =>
    `Bars of ${count} municipalities by their fall, from ${largest} to ${smallest} per cent.${own}`,
  alternativeOwn: (name, rank, fall) => ` ${name} is number ${rank} with ${fall} per cent.`,

  caption: (period) => `Recipients and fall ${period}`,
  rank: 'No.',
  municipality: 'Municipality',
  ours: 'our municipality',
  citizens: 'citizens',
  fall: 'Fall',
  percent: 'per cent',
  sortBy: (column) => `Sort by ${column}`,
  orders: { nummer: 'rank', navn: 'name', foerste: 'first month', sidste: 'last month' },
  find: 'Find a municipality',
  found: (count, all) => `${count} of ${all} municipalities`,
  findFilter: (text) => `The name contains “${text}”`,
  notFound: (text) => `No municipality has “${text}” in its name.`,

  definition: 'Fall = (first month − last month) ÷ first month. The same fall gives the same rank; a municipality that lacks one of the months has none.',
  otherSource: 'The figures come from the file kommuner and are of the whole municipality. They are not the citizens of the strategy and must not be added to them.',
  constructed: 'Municipalities marked (konstrueret) have invented figures; only the rank of Aabenraa has been published.',
  source: (version) => `Source: recipients of the municipalities by month, imported into KIK. Data version ${version}.`,
  sourceName: 'Recipients of the municipalities by month, imported into KIK',
}
