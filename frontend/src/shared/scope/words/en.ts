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
}
