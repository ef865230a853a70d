import type { ExportWords } from './da'

export const en: ExportWords = {
  csv: 'Download the table (CSV)',
  table: 'Table',
  programme: 'Investment strategy',
  asOf: 'As of',
  filter: 'Filters',
  noFilter: 'none',
  version: 'Data version',
  dataThrough: 'Data through',
  unknown: 'unknown',
  source: 'Source',
  note: 'Note',
  demo: 'Demo data. The citizens are invented, and chosen so that the published figures come out.',
}
