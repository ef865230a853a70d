import type { InterventionStatus } from '../../gql/catalogue/graphql'

/** The words of the address for where an intervention is in its life. */
export const statusOf = {
  kladde: 'DRAFT',
  besluttet: 'DECIDED',
  'i-gang': 'RUNNING',
  afsluttet: 'ENDED',
  arkiveret: 'ARCHIVED',
} as const satisfies Record<string, InterventionStatus>

/** What the catalogue is searched by, in the words of the address. */
export interface CatalogueSearch {
  tekst?: string | undefined
  livsforloeb?: keyof typeof statusOf | undefined
}

const longestText = 100

export function readCatalogueSearch(search: Record<string, unknown>): CatalogueSearch {
  const tekst = typeof search['tekst'] === 'string' ? search['tekst'].trim().slice(0, longestText) : ''
  const name = search['livsforloeb']
  const livsforloeb = typeof name === 'string' && Object.hasOwn(statusOf, name) ? (name as keyof typeof statusOf) : undefined
  return { ...(tekst && { tekst }), ...(livsforloeb && { livsforloeb }) }
}
