/** What things of the domain are called, wherever they stand. */
/** A value of a dimension, as the API tells it: the code is null where citizens have no value. */
export interface NamedKey {
  dimension: string
  code: string | null
  name: string
}

export const da = {
  /** Codes of benefits, categories and target groups come with their Danish names from the data. */
  named: (_code: string, name: string) => name,
  /** The API names the values of dimensions in Danish. */
  keyName: ({ name }: NamedKey) => name,
  benefitsInTargetGroup: (benefits: string, groups: string) => `${benefits} i målgruppen ${groups}`,
  stateName: {
    ON_BENEFIT: 'På ydelsen',
    SELF_SUPPORT: 'Selvforsørgelse',
    OTHER_SUPPORT: 'Anden forsørgelse',
    OTHER_TARGET_GROUP: 'Øvrige målgrupper',
  },
  cohortName: { BASELINE: 'Udgangspunkt', INFLOW: 'Tilgang' },
}

export type NameWords = typeof da
