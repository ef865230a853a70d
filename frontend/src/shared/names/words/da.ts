/** What things of the domain are called, wherever they stand. */
export const da = {
  /** Codes of benefits, categories and target groups come with their Danish names from the data. */
  named: (_code: string, name: string) => name,
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
