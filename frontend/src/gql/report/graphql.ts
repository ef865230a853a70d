/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** When a citizen entered the programme's population. */
export type Cohort =
  /** In target on the baseline date (Udgangspunkt). */
  | 'BASELINE'
  /** Entered later (Tilgang). */
  | 'INFLOW';

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

export type ManagementReportQueryVariables = Exact<{
  programme: string;
  asOf: string;
  language: Language;
}>;


export type ManagementReportQuery = { programme: { code: string, name: string, decidedOn: string | null, from: string, to: string | null, baselineDate: string, targetBenefits: Array<{ code: string, name: string }>, targetGroups: Array<{ code: string, name: string }>, targets: Array<{ measure: string, date: string, value: number, unit: string }>, budgetByYear: Array<{ year: number | null, investment: number, saving: number, net: number }>, budgetInAll: Array<{ investment: number, saving: number, net: number }>, budgetByCommittee: Array<{ investment: number, committee: { name: string } | null }>, budgetByPriceLevel: Array<{ priceLevel: string | null }>, report: { asOf: string, consumption: { actualYearToDate: number, expectedYearToDate: number, actualToDate: number, expectedToDate: number, lines: Array<{ actualYearToDate: number, expectedYearToDate: number, actualToDate: number, expectedToDate: number, committee: { name: string } }> }, economy: { derivedTotal: number | null, savings: number | null, netReturn: number | null, netGain: number | null, netReturnWithoutInflow: number | null, netGainWithoutInflow: number | null, annualSaving: number | null, expectedDerivedTotal: number | null, expectedSavings: number | null, expectedNetReturn: number | null, expectedNetGain: number, cohorts: Array<{ cohort: Cohort, derivedTotal: number | null, savings: number | null, netReturn: number | null, derivedCosts: Array<{ category: string, name: string, amount: number | null }> }>, derivedCosts: Array<{ category: string, name: string, amount: number | null }> }, fulfilment: { citizens: number, selfSupport: { citizens: number, share: number | null, expectedShare: number | null }, otherSupport: { citizens: number, share: number | null, expectedShare: number | null } }, status: { population: { baseline: number, inflow: number, total: number }, rows: Array<{ state: State, baseline: number, inflow: number, total: number, target: { date: string, citizens: number } | null }> }, trend: Array<{ date: string, recipients: number, expected: number | null }>, recipients: { actual: number, expected: number | null, target: { date: string, citizens: number } | null }, dataBasis: { version: number, dataThrough: string | null, demo: boolean, changedAt: string | null, citizens: number }, notes: Array<{ code: string, text: string }> } | null } | null };

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

export const ManagementReportDocument = {"__meta__":{"hash":"sha256:ba0cb7503b741514ed2f33ff48e6086825082a574a1733dcc0f9fc495effd1c8"}} as unknown as TypedDocumentString<ManagementReportQuery, ManagementReportQueryVariables>;