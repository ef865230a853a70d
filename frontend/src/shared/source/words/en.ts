import type { SourceWords } from './da'

export const en: SourceWords = {
  source: (what, day, version) => `Source: ${what}. As of ${day}. Data version ${version}.`,
  sourceNames: {
    postings: 'postings',
    budget: 'budget',
    spells: 'benefit spells',
    visitations: 'target groups',
    rates: 'rates',
    targets: 'targets',
    enrolments: 'enrolments',
    catalogue: 'catalogue of interventions',
  },
  inKik: (data) => `${data} in KIK`,
}
