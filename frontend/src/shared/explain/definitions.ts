/** The API's definitions that figures are explained by; a test in graph/definition holds the list against them. */
export type DefinitionName =
  | 'age'
  | 'benefitOnDay'
  | 'cohort'
  | 'entry'
  | 'exit'
  | 'flow'
  | 'goal'
  | 'logRank'
  | 'movement'
  | 'participants'
  | 'payBack'
  | 'population'
  | 'priceOfResult'
  | 'reentry'
  | 'retention'
  | 'signRule'
  | 'state'
  | 'stock'
  | 'targetGroupOnDay'
  | 'uncertainty'
  | 'weeksOnBenefit'
  | 'withoutInflow'

const ofDivisions: Readonly<Record<string, DefinitionName>> = {
  alder: 'age',
  maalgruppe: 'targetGroupOnDay',
  ydelse: 'benefitOnDay',
  indgangsydelse: 'entry',
  indsats: 'participants',
  uger: 'weeksOnBenefit',
}

/** What the values of a division rest on; gender and district are as the data have them. */
export function definitionsOfDivision(division: string): readonly DefinitionName[] {
  const name = ofDivisions[division]
  return name === undefined ? [] : [name]
}
