/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a population can be divided by. */
export type Dimension =
  /** Age on the day: under 25, 25 to 29, 30 to 39, 40 to 49, 50 to 59, 60 and over, unless the question names other bands. */
  | 'AGE_BAND'
  /** The benefit that counts on the day. */
  | 'BENEFIT'
  /** Baseline or inflow. */
  | 'COHORT'
  /** The district where the citizen lives. */
  | 'DISTRICT'
  /** The benefit on the entry day. */
  | 'ENTRY_BENEFIT'
  /** The month of the entry day. */
  | 'ENTRY_MONTH'
  /** The legal gender. */
  | 'GENDER'
  /** Enrolled in by the day. A citizen may stand in several. */
  | 'INTERVENTION'
  /** The provider of an intervention that the citizen was enrolled in by the day. A citizen may stand in several. */
  | 'PROVIDER'
  /** On the day. */
  | 'TARGET_GROUP'
  /** Whole weeks of the unbroken time in target that contains the day: under 13, 13 to 25, 26 to 38, 39 to 51, 52 to 103, 104 to 155, 156 and over, unless the question names other bands. */
  | 'WEEKS_ON_BENEFIT';

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

export type TrendQueryVariables = Exact<{
  programme: string;
  asOf: string;
  language: Language;
}>;


export type TrendQuery = { programme: { name: string, decidedOn: string | null, from: string, baselineDate: string, targets: Array<{ measure: string, date: string, value: number, unit: string }>, report: { asOf: string, recipients: { actual: number, expected: number | null }, status: { population: { baseline: number }, rows: Array<{ state: State, baseline: number }> }, trend: Array<{ date: string, recipients: number, expected: number | null }>, dataBasis: { version: number }, notes: Array<{ code: string, text: string }> } | null } | null };

export type TrendStartsQueryVariables = Exact<{
  programme: string;
}>;


export type TrendStartsQuery = { interventions: { nodes: Array<{ code: string, name: string, from: string }> } };

export type TrendPartsQueryVariables = Exact<{
  programme: string;
  from: string;
  asOf: string;
  by: Dimension;
}>;


export type TrendPartsQuery = { programme: { cohort: { dataBasis: { version: number }, stock: Array<{ date: string, citizens: number | null, key: { dimension: Dimension, code: string | null, name: string } }> | null } | null } | null };

export type TrendMovementQueryVariables = Exact<{
  programme: string;
  from: string;
  asOf: string;
}>;


export type TrendMovementQuery = { programme: { cohort: { dataBasis: { version: number }, movement: Array<{ month: string, before: number | null, new: number | null, back: number | null, out: number | null, stock: number | null, cameAndWent: number | null }> | null } | null } | null };

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

export const TrendDocument = {"__meta__":{"hash":"sha256:e3cd4bfd725d7122999411446a3d28097b2276a748f65229f2f1196804416de7"}} as unknown as TypedDocumentString<TrendQuery, TrendQueryVariables>;
export const TrendStartsDocument = {"__meta__":{"hash":"sha256:10eabf66dad39c1428a31792a7bfc94ef5132c15db1ba74a5fd819dc3f091046"}} as unknown as TypedDocumentString<TrendStartsQuery, TrendStartsQueryVariables>;
export const TrendPartsDocument = {"__meta__":{"hash":"sha256:b915ead462291b386362868b7d3139edba7b89095f8a277af61ad64461d20d2b"}} as unknown as TypedDocumentString<TrendPartsQuery, TrendPartsQueryVariables>;
export const TrendMovementDocument = {"__meta__":{"hash":"sha256:00c433c45beebb24311d56ef5653ec85ff2fc02c9a1a2aa82b342b4a11f1c773"}} as unknown as TypedDocumentString<TrendMovementQuery, TrendMovementQueryVariables>;