import type { UiWords } from './da'

export const en: UiWords = {
  unreachable: 'There is no connection to the server',
  unreachableHelp: 'Check the network and try again. If that does not help, ask those who run KIK.',
  unreadable: 'The answer of the server could not be read',
  unreadableHelp: 'Try again in a moment. If that does not help, ask those who run KIK.',
  refused: 'The server could not answer',
  refusedHelp: 'Try again, or choose something else.',
  crashed: 'The page could not be shown',
  crashedHelp: 'This is an error in KIK. Try again; if that does not help, tell those who run KIK what it says here:',
  serverSays: 'The server says:',
  retry: 'Try again',
  loading: 'Loading …',
  figure: 'Figure',
  table: 'Table',
  showAs: (title) => `Show as: ${title}`,
  tableOf: (title) => `Table: ${title}`,
  none: 'no figure',
  failed: 'cannot be computed',
  demoInMargin: 'Demo data: invented citizens.',
  pageNumber: ['Page ', ' of '],
}