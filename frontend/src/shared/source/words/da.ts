export const da = {
  source: (what: string, day: string, version: string) =>
    `Kilde: ${what}. Opgjort pr. ${day}. Dataversion ${version}.`,
  sourceNames: {
    postings: 'posteringer',
    budget: 'budget',
    spells: 'ydelsesforløb',
    visitations: 'visitationer',
    rates: 'takster',
    targets: 'målsætninger',
    enrolments: 'forløb',
    catalogue: 'indsatskatalog',
  },
  inKik: (data: string) => `${data} i KIK`,
}

export type SourceWords = typeof da
