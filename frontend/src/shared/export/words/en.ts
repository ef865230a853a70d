import type { ExportWords } from './da'

export const en: ExportWords = {
  take: 'Download',
  takeTable: (caption) => `Download the table “${caption}” as`,
  takeFigure: (title) => `Download the figure “${title}” as`,
  failed: 'The file could not be made. Try again.',
  sheets: { data: 'Data', about: 'Filters', notes: 'Notes and sources' },
  table: 'Table',
  programme: 'Investment strategy',
  asOf: 'As of',
  filter: 'Filters',
  noFilter: 'none',
  version: 'Data version',
  dataThrough: 'Data through',
  unknown: 'unknown',
  use: 'Use',
  internal: 'For internal use: figures about few citizens are not hidden. What is to leave the house is in the report for publication',
  public: 'For publication: figures about few citizens are hidden',
  source: 'Source',
  note: 'Note',
  demo: 'Demo data. The citizens are invented, and chosen so that the published figures come out.',
}
