import type { ShellWords } from './da'

export const en: ShellWords = {
  skip: 'Skip to content',
  product: 'Strategic management information',
  nav: 'Main menu',
  report: 'Report',
  interventions: 'Interventions',
  sources: 'Sources',
  otherLanguage: 'Dansk',
  demoTitle: 'Demo data.',
  demo: 'The citizens are invented, and chosen so that the published figures come out. The figures show the rules of calculation, not an effect.',
  footer: 'About the site',
  asOf: (day) => `As of ${day}.`,
  dataThrough: (day) => `Data through ${day}.`,
  dataEndUnknown: 'The end date of the data is unknown.',
  dataVersion: (version) => `Data version ${version}.`,
  accessibility: 'Accessibility statement',
  licences: 'Licences',
  notFound: 'The page does not exist',
  notFoundText: 'The address may be misspelt, or the page may have moved.',
  toReport: 'Go to the report',
}
