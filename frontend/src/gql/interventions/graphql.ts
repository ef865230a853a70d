/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which end of a list comes first. */
export type Direction =
  /** The lowest, earliest or alphabetically first. */
  | 'ASC'
  /** The highest, latest or alphabetically last. */
  | 'DESC';

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

/** What interventions are wanted. */
export type InterventionFilter = {
  /** How they stand against their goal on the list's day; one of them is enough. */
  goals?: Array<GoalStanding> | null | undefined;
  /** True: only those with fewer active participants on the list's day than places. Who has no number of places is not among them. */
  placesFree?: boolean | null | undefined;
  /** Codes of programmes. */
  programmes?: Array<string> | null | undefined;
  /** Names of providers; one of them is enough. */
  providers?: Array<string> | null | undefined;
  /** Only those that run on the day. */
  runningOn?: string | null | undefined;
  /** Where they are in their life on the list's day; one of them is enough. */
  statuses?: Array<InterventionStatus> | null | undefined;
  /** Codes of target groups; one of them is enough. */
  targetGroups?: Array<string> | null | undefined;
  /** Words that name, code, providers or description contain, in any case; aa and å are the same. */
  text?: string | null | undefined;
  /** Also drafts, which only administrators may ask for (FORBIDDEN otherwise). */
  withDrafts?: boolean | null | undefined;
};

/** What interventions are put together by. */
export type InterventionGrouping =
  /** The edition, where one is told. */
  | 'EDITION'
  /** By programme. */
  | 'PROGRAMME'
  /** By provider. */
  | 'PROVIDER'
  /** By target group. */
  | 'TARGET_GROUP';

/** In which order interventions are listed. */
export type InterventionOrder = {
  /** Which end comes first. */
  direction?: Direction;
  /** What they are ordered by. */
  field: InterventionOrderField;
};

/** What interventions can be ordered by. */
export type InterventionOrderField =
  /** By the active participants on the list's day. */
  | 'ACTIVE'
  /** By code. */
  | 'CODE'
  /** By the first day. */
  | 'FROM'
  /** By name, in Danish order. */
  | 'NAME'
  /** By the participants on the list's day. */
  | 'PARTICIPANTS'
  /** By the number of places; those without one last. */
  | 'PLACES'
  /** By what was spent for each self-supporting participant; those without one last. */
  | 'PRICE_PER_SELF_SUPPORTING'
  /** By the share that became self-supporting, of those who can be judged on the list's day; those of whom nobody can be judged last. */
  | 'REACHED_SHARE'
  /** By what was spent by the list's day. */
  | 'SPENT';

/** Where an intervention is in its life on a day. */
export type InterventionStatus =
  /** Ended and put away. What became of its participants stays in the figures. */
  | 'ARCHIVED'
  /** Decided; its first day is still to come. */
  | 'DECIDED'
  /** Not published yet: only administrators see it, and it is in no figure. */
  | 'DRAFT'
  /** After its last day. */
  | 'ENDED'
  /** Between its first and its last day. */
  | 'RUNNING';

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

export type InterventionGroupsQueryVariables = Exact<{
  filter: InterventionFilter;
  by: InterventionGrouping;
  asOf: string;
  language: Language;
}>;


export type InterventionGroupsQuery = { interventions: { groups: Array<{ several: boolean, key: { code: string, name: string }, total: { interventions: number, participants: number | null, money: { spent: number | null, perParticipant: number | null, selfSupporting: number | null, perSelfSupporting: number | null }, notes: Array<{ code: string, text: string }> } }> }, dataBasis: { version: number } };

export type InterventionsQueryVariables = Exact<{
  filter: InterventionFilter;
  orderBy: InterventionOrder;
  first: number;
  asOf: string;
  language: Language;
}>;


export type InterventionsQuery = { interventions: { totalCount: number, nodes: Array<{ code: string, name: string, providers: Array<string>, places: number | null, status: InterventionStatus, results: { participants: number | null, active: number | null, goal: { standing: GoalStanding, expectedShare: number | null, afterMonths: number, decided: number | null, reached: number | null, share: number | null, decidableFrom: string | null }, money: { spent: number | null, perSelfSupporting: number | null } } | null }>, facets: { statuses: Array<{ code: string, name: string, count: number, chosen: boolean }>, goals: Array<{ code: string, name: string, count: number, chosen: boolean }>, targetGroups: Array<{ code: string, name: string, count: number, chosen: boolean }>, providers: Array<{ code: string, name: string, count: number, chosen: boolean }> }, total: { interventions: number, participants: number | null, active: number | null, inSeveral: number | null, activeInSeveral: number | null, money: { spent: number | null, perSelfSupporting: number | null }, notes: Array<{ code: string, text: string }> } }, dataBasis: { version: number, dataThrough: string | null, demo: boolean } };

export type InterventionQueryVariables = Exact<{
  code: string;
  asOf: string;
  language: Language;
}>;


export type InterventionQuery = { intervention: { code: string, name: string, providers: Array<string>, from: string, to: string | null, places: number | null, description: string | null, status: InterventionStatus, programme: { code: string, name: string }, targetGroups: Array<{ code: string, name: string }>, results: { enrolments: number | null, participants: number | null, active: number | null, completed: number | null, brokenOff: number | null, inJob: number | null, inWorkPlacement: number | null, inEducation: number | null, outsidePopulation: number | null, dataBasis: { version: number, dataThrough: string | null }, states: Array<{ state: State, citizens: number | null, share: number | null }>, after: Array<{ months: number, observed: number | null, notObserved: number | null, share: number | null, states: Array<{ state: State, citizens: number | null }> }>, goal: { standing: GoalStanding, expectedShare: number | null, afterMonths: number, decided: number | null, reached: number | null, share: number | null, decidableFrom: string | null }, places: Array<{ date: string, active: number | null, places: number | null }>, money: { spent: number | null, postings: number, participants: number | null, perParticipant: number | null, selfSupporting: number | null, perSelfSupporting: number | null }, notes: Array<{ code: string, text: string }> } | null } | null };

export type GoalFragment = { standing: GoalStanding, expectedShare: number | null, afterMonths: number, decided: number | null, reached: number | null, share: number | null, decidableFrom: string | null };

export type FacetFragment = { code: string, name: string, count: number, chosen: boolean };

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
export const GoalFragmentDoc = new TypedDocumentString(`
    fragment Goal on GoalResult {
  standing
  expectedShare
  afterMonths
  decided
  reached
  share
  decidableFrom
}
    `, {"fragmentName":"Goal"}) as unknown as TypedDocumentString<GoalFragment, unknown>;
export const FacetFragmentDoc = new TypedDocumentString(`
    fragment Facet on FacetValue {
  code
  name
  count
  chosen
}
    `, {"fragmentName":"Facet"}) as unknown as TypedDocumentString<FacetFragment, unknown>;
export const InterventionGroupsDocument = {"__meta__":{"hash":"sha256:33f2c870e51b28da611337d573ed44086df54a0b71098483c19f00846133fcf1"}} as unknown as TypedDocumentString<InterventionGroupsQuery, InterventionGroupsQueryVariables>;
export const InterventionsDocument = {"__meta__":{"hash":"sha256:32ff793b10e28d070d9c656269b1076e74146ee182312fb157a372b70ede7610"}} as unknown as TypedDocumentString<InterventionsQuery, InterventionsQueryVariables>;
export const InterventionDocument = {"__meta__":{"hash":"sha256:be6d9f286f91e4b4dd6eac5af5454554fda55a2ae6642808d2073b9b3fb900be"}} as unknown as TypedDocumentString<InterventionQuery, InterventionQueryVariables>;