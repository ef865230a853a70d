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

/** A language that people read. */
export type Language =
  /** Danish, in which the figures are defined. */
  | 'DA'
  /** English. */
  | 'EN';

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
  language: Language;
}>;


export type OverviewQuery = { programme: { name: string, decidedOn: string | null, from: string, to: string | null, baselineDate: string, targetBenefits: Array<{ code: string, name: string }>, targetGroups: Array<{ code: string, name: string }>, targets: Array<{ measure: string, date: string, value: number, unit: string }>, budgetByYear: Array<{ year: number | null }>, budgetInAll: Array<{ investment: number }>, course: { points: Array<{ date: string, consumption: number, expectedConsumption: number, netGain: number | null, netGainWithoutInflow: number | null }> } | null, report: { asOf: string, consumption: { actualToDate: number, expectedToDate: number, lines: Array<{ actualToDate: number }> }, economy: { netReturn: number | null, netGain: number | null, netGainWithoutInflow: number | null, expectedNetReturn: number | null, expectedNetGain: number }, fulfilment: { citizens: number, selfSupport: { citizens: number, share: number | null, expectedShare: number | null }, otherSupport: { citizens: number } }, status: { population: { baseline: number }, rows: Array<{ state: State, baseline: number }> }, trend: Array<{ date: string, recipients: number, expected: number | null, selfSupport: number | null, otherSupport: number | null }>, recipients: { actual: number, expected: number | null }, dataBasis: { version: number }, notes: Array<{ code: string, text: string }> } | null } | null };

export type StandingsQueryVariables = Exact<{
  programme: string;
  asOf: string;
}>;


export type StandingsQuery = { dataBasis: { version: number }, below: { facets: { goals: Array<{ code: string, count: number }> }, nodes: Array<{ code: string, name: string, results: { participants: number | null, goal: { standing: GoalStanding, expectedShare: number | null, share: number | null, decided: number | null, reached: number | null, decidableFrom: string | null } } | null }> }, undecided: { nodes: Array<{ code: string, name: string, results: { participants: number | null, goal: { standing: GoalStanding, expectedShare: number | null, share: number | null, decided: number | null, reached: number | null, decidableFrom: string | null } } | null }> } };

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
export const OverviewDocument = {"__meta__":{"hash":"sha256:fb0d2674db2cec5551aaab24aaee78363d45b6170145757d0440597cfdd0a211"}} as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const StandingsDocument = {"__meta__":{"hash":"sha256:8a99106e6073367763a21009dc2f610a9fb74975d951d771e290396d41206ed8"}} as unknown as TypedDocumentString<StandingsQuery, StandingsQueryVariables>;