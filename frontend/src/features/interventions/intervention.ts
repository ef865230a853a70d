import type { InterventionQuery } from '../../gql/graphql'

export type Intervention = NonNullable<InterventionQuery['intervention']>
export type InterventionResults = NonNullable<Intervention['results']>
