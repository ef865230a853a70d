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

/** Whether what was spent has been earned back by the last point of a course. The amounts are compared as they are told, in whole øre. */
export type PayBackStatus =
  /** It has been at most zero at every point since money was first spent, which is the date. */
  | 'ALWAYS_PAID_BACK'
  /** It is above zero by the last point, but was not always since money was first spent. The date is the last point at which it was at most zero. */
  | 'FELL_BACK'
  /** Nothing has been spent at any point, so that there is nothing to earn back. */
  | 'NOTHING_SPENT'
  /** The net gain to date has been above zero, a loss, at every point since money was first spent. */
  | 'NOT_PAID_BACK'
  /** It is at most zero from the date's point on, and was above zero before. */
  | 'PAID_BACK';

export type EconomyQueryVariables = Exact<{
  programme: string;
  asOf: string;
  year: number;
  language: Language;
}>;


export type EconomyQuery = { programme: { code: string, name: string, baselineDate: string, budgetByYear: Array<{ year: number | null, investment: number, saving: number, net: number }>, budgetInAll: Array<{ investment: number, saving: number, net: number }>, budgetByPriceLevel: Array<{ priceLevel: string | null, investment: number }>, byCommittee: Array<{ actual: number, expected: number, difference: number, usedShare: number | null, budget: number, committee: { name: string } | null }> | null, byCommitteeThisYear: Array<{ actual: number, expected: number, difference: number, usedShare: number | null, budget: number, committee: { name: string } | null }> | null, byCategory: Array<{ category: string | null, actual: number, expected: number, difference: number, usedShare: number | null, budget: number }> | null, byCategoryThisYear: Array<{ category: string | null, actual: number, expected: number, difference: number, usedShare: number | null, budget: number }> | null, byYear: Array<{ year: number | null, actual: number, expected: number, difference: number, usedShare: number | null, budget: number }> | null, inAll: Array<{ actual: number, expected: number, difference: number, usedShare: number | null, budget: number }> | null, inAllThisYear: Array<{ actual: number, expected: number, difference: number, usedShare: number | null, budget: number }> | null, report: { asOf: string, consumption: { actualToDate: number, expectedToDate: number, lines: Array<{ actualToDate: number }> }, economy: { netReturn: number | null, netGain: number | null, netReturnWithoutInflow: number | null, netGainWithoutInflow: number | null, expectedNetReturn: number | null, expectedNetGain: number, cohorts: Array<{ cohort: Cohort, derivedTotal: number | null, savings: number | null, netReturn: number | null, derivedCosts: Array<{ category: string, name: string, amount: number | null }> }> }, dataBasis: { version: number }, notes: Array<{ code: string, text: string }> } | null, cohort: { economy: { cohorts: Array<{ cohort: Cohort, derivedDays: Array<{ from: string, to: string, days: number | null, rate: number | null, amount: number | null, category: { code: string } | null, benefit: { code: string, name: string } }>, savedDays: Array<{ from: string, to: string, days: number | null, rate: number | null, amount: number | null, category: { code: string } | null, benefit: { code: string, name: string } }> }> } | null } | null } | null };

export type SpentFragment = { actual: number, expected: number, difference: number, usedShare: number | null, budget: number };

export type RatedFragment = { from: string, to: string, days: number | null, rate: number | null, amount: number | null, category: { code: string } | null, benefit: { code: string, name: string } };

export type EconomyCourseQueryVariables = Exact<{
  programme: string;
  asOf: string;
}>;


export type EconomyCourseQuery = { programme: { course: { points: Array<{ date: string, consumption: number, netReturn: number | null, netGain: number | null, netGainWithoutInflow: number | null, expectedNetGain: number }>, payBack: { status: PayBackStatus, date: string | null } | null, payBackWithoutInflow: { status: PayBackStatus, date: string | null } | null, expectedPayBack: { status: PayBackStatus, date: string | null } | null } | null } | null };

export type PublishedInvestmentsQueryVariables = Exact<{
  programme: string;
}>;


export type PublishedInvestmentsQuery = { publishedFigures: Array<{ measure: string | null, unit: string, decimals: number, published: number | null, computed: number | null, dimensions: Array<{ name: string, value: string }>, source: { title: string, date: string | null }, conflictsWith: { published: number | null, source: { title: string, date: string | null } } | null }> };

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
export const SpentFragmentDoc = new TypedDocumentString(`
    fragment Spent on ConsumptionSum {
  actual
  expected
  difference
  usedShare
  budget
}
    `, {"fragmentName":"Spent"}) as unknown as TypedDocumentString<SpentFragment, unknown>;
export const RatedFragmentDoc = new TypedDocumentString(`
    fragment Rated on RatedDays {
  category {
    code
  }
  benefit {
    code
    name
  }
  from
  to
  days
  rate
  amount
}
    `, {"fragmentName":"Rated"}) as unknown as TypedDocumentString<RatedFragment, unknown>;
export const EconomyDocument = {"__meta__":{"hash":"sha256:7a0385237ddbe234ee091bac4109608f6eee045d0ee5f571ba7b30e8a52eb183"}} as unknown as TypedDocumentString<EconomyQuery, EconomyQueryVariables>;
export const EconomyCourseDocument = {"__meta__":{"hash":"sha256:b6f18d9d10f5d501cacce2d9d36041154e45e8372f103500d65a0c2d2c1fb307"}} as unknown as TypedDocumentString<EconomyCourseQuery, EconomyCourseQueryVariables>;
export const PublishedInvestmentsDocument = {"__meta__":{"hash":"sha256:7d9739d199bdaa6c5054a73ebd243d20aa3166b3b1fa4a4b98d4dc815784a523"}} as unknown as TypedDocumentString<PublishedInvestmentsQuery, PublishedInvestmentsQueryVariables>;