import type { ReportWords } from './words'

export type SectionId = keyof ReportWords['sections']

/** The parts in the order of the municipality's published report. */
export const sectionIds: readonly SectionId[] = [
  'politisk-beslutning',
  'maal',
  'forbrug',
  'afledte-konsekvenser',
  'besparelse',
  'netto-afkast',
  'netto-gevinst',
  'udvikling',
  'maalopfyldelse',
  'status',
  'datagrundlag',
  'noter',
]
