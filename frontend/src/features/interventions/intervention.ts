import type { InterventionQuery } from '../../gql/interventions/graphql'

export type Intervention = NonNullable<InterventionQuery['intervention']>
export type InterventionResults = NonNullable<Intervention['results']>
