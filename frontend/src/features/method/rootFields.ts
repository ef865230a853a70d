import type { Role } from '../../shared/session/session'
import generated from '../../gql/method/rootFields.json'

/** A question or a change that tools can send, as schema.graphql describes it. */
export interface RootField {
  kind: 'query' | 'mutation'
  name: string
  type: string
  description: string
  /** Empty: whoever asks. */
  roles: Role[]
  arguments: { name: string; type: string; description: string; fallback?: string }[]
}

/** What the generator wrote from the schema. */
export const rootFields = generated as RootField[]
