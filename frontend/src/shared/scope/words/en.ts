import type { ScopeWords } from './da'

export const en: ScopeWords = {
  choose: 'Choose strategy and day',
  programme: 'Investment strategy',
  asOf: 'As of',
  otherDay: 'Another day …',
  day: 'Day',
  dayHint: 'Write day, month and year, for example 31-08-2018.',
  dayWrong: (text) => `“${text}” is not a day. Write for example 31-08-2018.`,
  show: 'Show',
  cancel: 'Cancel',
  noProgrammes: 'The data hold no investment strategies',
  noProgrammesHelp:
    'There is something to show when data have been imported. Import the files of the municipality with the command import, or start with the demo data.',
  print: 'Print or save as PDF',
  copyLink: 'Copy link',
  notCopied: 'The link could not be copied. Copy it from the address bar.',
  copied: 'The link is copied',
  badAddress: 'The address could not be used as it was',
  unknownProgramme: (code, shown) =>
    `There is no strategy with the code “${code}”. ${shown} is shown instead. Choose another one above.`,
  impossibleDate: (text, shown) =>
    `“${text}” is not a day. ${shown} is shown instead. Write the day as 2018-08-31, or choose it above.`,
  beforeBaseline: (programme, day) => `The baseline of ${programme} is ${day}. There are no figures before that day.`,
  afterData: (day) => `The data are complete only through ${day}.`,
  showFigures: (day) => `Show the figures as of ${day}`,
}
