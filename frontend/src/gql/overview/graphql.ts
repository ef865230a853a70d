/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How an intervention stands against its goal on a day. */
export type GoalStanding =
  /** Of the participants who can be judged, a smaller share than expected is self-supporting. */
  | 'BELOW'
  /** Nobody has been out of the intervention for so long that it can be told. */
  | 'NOT_YET_DECIDED'
  /** No share is expected. */
  | 'NO_GOAL'
  /** The expected share or more is. */
  | 'REACHED';

/** Where a citizen of the population is on a day. */
export type State =
  /** On one of the programme's target benefits, in one of its target groups (kontant- og uddannelseshjælp). */
  | 'ON_BENEFIT'
  /** On another support that the municipality pays (anden forsørgelse). */
  | 'OTHER_SUPPORT'
  /** On something else, e.g. sickness benefit, or moved away (øvrige målgrupper). */
  | 'OTHER_TARGET_GROUP'
  /** In a job, in education, or on no benefit at all (selvforsørgelse). */
  | 'SELF_SUPPORT';

export type OverviewQueryVariables = Exact<{
  programme: string;
  asOf: string;
}>;


export type OverviewQuery = { programme: { name: string, decidedOn: string | null, from: string, to: string | null, baselineDate: string, targetBenefits: Array<{ code: string, name: string }>, targetGroups: Array<{ code: string, name: string }>, targets: Array<{ measure: string, date: string, value: number, unit: string }>, budgetByYear: Array<{ year: number | null }>, budgetInAll: Array<{ investment: number }>, course: { points: Array<{ date: string, consumption: number, expectedConsumption: number, netGain: number | null, netGainWithoutInflow: number | null }> } | null, report: { asOf: string, consumption: { actualToDate: number, expectedToDate: number, lines: Array<{ actualToDate: number }> }, economy: { netReturn: number | null, netGain: number | null, netGainWithoutInflow: number | null, expectedNetReturn: number | null, expectedNetGain: number }, fulfilment: { citizens: number, selfSupport: { citizens: number, share: number | null, expectedShare: number | null }, otherSupport: { citizens: number } }, status: { population: { baseline: number }, rows: Array<{ state: State, baseline: number }> }, trend: Array<{ date: string, recipients: number, expected: number | null, selfSupport: number | null, otherSupport: number | null }>, recipients: { actual: number, expected: number | null }, dataBasis: { version: number }, notes: Array<{ code: string, text: string }> } | null } | null };

export type StandingsQueryVariables = Exact<{
  programme: string;
  asOf: string;
}>;


export type StandingsQuery = { below: { facets: { goals: Array<{ code: string, count: number }> }, nodes: Array<{ code: string, name: string, results: { participants: number | null, goal: { standing: GoalStanding, expectedShare: number | null, share: number | null, decided: number | null, reached: number | null, decidableFrom: string | null } } | null }> }, undecided: { nodes: Array<{ code: string, name: string, results: { participants: number | null, goal: { standing: GoalStanding, expectedShare: number | null, share: number | null, decided: number | null, reached: number | null, decidableFrom: string | null } } | null }> } };

export type StandingFragment = { code: string, name: string, results: { participants: number | null, goal: { standing: GoalStanding, expectedShare: number | null, share: number | null, decided: number | null, reached: number | null, decidableFrom: string | null } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const StandingFragmentDoc = new TypedDocumentString(`
    fragment Standing on Intervention {
  code
  name
  results(asOf: $asOf) {
    participants
    goal {
      standing
      expectedShare
      share
      decided
      reached
      decidableFrom
    }
  }
}
    `, {"fragmentName":"Standing"}) as unknown as TypedDocumentString<StandingFragment, unknown>;
export const OverviewDocument = {"__meta__":{"hash":"sha256:ed23825aee028c0e9c761e9e55dd8cffd3ad3ccae88ddce5f050dd782e813b06"}} as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const StandingsDocument = {"__meta__":{"hash":"sha256:fa9f1303db94f8b6af9bacdd8c1a951069fe87869929097c9b50b9e6bf6bf5ff"}} as unknown as TypedDocumentString<StandingsQuery, StandingsQueryVariables>;