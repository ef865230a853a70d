export const agreementNames = ['ja', 'uenige', 'nej', 'ukendt'] as const

/** The agreements by their words in the address. */
export type AgreementName = (typeof agreementNames)[number]

export interface SourcesSearch {
  /** Only the figures with this agreement. */
  stemmer?: AgreementName
}

export function readSourcesSearch(search: Record<string, unknown>): SourcesSearch {
  const stemmer = agreementNames.find((name) => name === search['stemmer'])
  return stemmer ? { stemmer } : {}
}
