/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A cell of a breakdown. */
export type BehindCell = {
  /** The years from which another age band begins, as the breakdown had them. */
  ageBands?: Array<number> | null | undefined;
  /** One for each dimension of the breakdown, in their order. */
  keys: Array<DimensionKeyInput>;
  /** One state of the cell; without it all. */
  state?: State | null | undefined;
  /** The weeks from which another band begins, as the breakdown had them. */
  weekBands?: Array<number> | null | undefined;
};

/** A cell of a flow: days, places and dimension as the question and the cell say them. */
export type BehindFlow = {
  /** What the flow goes by. */
  by?: FlowDimension;
  /** The cell's `to`. */
  destination: string;
  /** The earlier day of the flow. */
  from: string;
  /** The cell's `from`. */
  origin: string;
  /** The later day of the flow. */
  to: string;
};

/** A number of a month's movement, undivided. */
export type BehindMovement = {
  /** The month of the movement. */
  month: string;
  /** Which of the month's numbers. */
  move: Move;
};

/** One number of an analysis, to find the citizens behind it: exactly one of the three. */
export type BehindNumber = {
  /** A cell of a breakdown. */
  cell?: BehindCell | null | undefined;
  /** A cell of a flow. */
  flow?: BehindFlow | null | undefined;
  /** A number of a month's movement. */
  movement?: BehindMovement | null | undefined;
};

/**
 * Which citizens of a population are meant. Every condition that is set must hold; of a list one is enough, and an empty list is no condition.
 * "The day" is that of the analysis. Who lacks an attribute does not meet a condition on it. A code that does not exist is the error
 * VALIDATION; a district where nobody lives lets nobody through. A list holds at most 200.
 */
export type CitizenFilter = {
  /** Years of age on the day, inclusive: the year of the day − the birth year. */
  ageFrom?: number | null | undefined;
  /** Years of age on the day, inclusive. */
  ageTo?: number | null | undefined;
  /** Those of one cohort. */
  cohort?: Cohort | null | undefined;
  /** Those who live in one of the districts. */
  districts?: Array<string> | null | undefined;
  /** Codes of the benefit on the entry day. */
  entryBenefits?: Array<string> | null | undefined;
  /** The entry day, inclusive. */
  entryFrom?: string | null | undefined;
  /** The entry day, inclusive. */
  entryTo?: string | null | undefined;
  /** Those of one of the genders. */
  genders?: Array<Gender> | null | undefined;
  /** Codes of interventions: enrolled in one of them by the day. */
  inInterventions?: Array<string> | null | undefined;
  /** True: enrolled in no intervention at all by the day. */
  neverInIntervention?: boolean | null | undefined;
  /** Codes of interventions: enrolled in none of them by the day. */
  notInInterventions?: Array<string> | null | undefined;
  /** The state on the day. */
  states?: Array<State> | null | undefined;
  /** Codes of the target group on the day. */
  targetGroups?: Array<string> | null | undefined;
  /** Whole weeks of the unbroken time in target that contains the day, inclusive: only who is in target that day. */
  weeksFrom?: number | null | undefined;
  /** Whole weeks of the unbroken time in target that contains the day, inclusive. */
  weeksTo?: number | null | undefined;
};

/** When a citizen entered the programme's population. */
export type Cohort =
  /** In target on the baseline date (Udgangspunkt). */
  | 'BASELINE'
  /** Entered later (Tilgang). */
  | 'INFLOW';

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

/** A value of a dimension, as a breakdown's key had it. */
export type DimensionKeyInput = {
  /** As the cell's key says it; null: the missing value. */
  code?: string | null | undefined;
  /** The dimension. */
  dimension: Dimension;
};

/** What counts as leaving. An exit is the first day out of target; its kind is the state on that day. */
export type ExitKind =
  /** Out of target, whereto ever. */
  | 'ANY'
  /** Into self-support; the other exits end the observation (censor). */
  | 'SELF_SUPPORT';

/** What a flow goes by. */
export type FlowDimension =
  /** The benefit that counts on the day. */
  | 'BENEFIT'
  /** By state. */
  | 'STATE';

/** The legal gender. */
export type Gender =
  /** Female (K in the imported files). */
  | 'FEMALE'
  /** Male (M in the imported files). */
  | 'MALE'
  /** Other (X in the imported files). */
  | 'OTHER';

/** The numbers of a month's movement. */
export type Move =
  /** Those who came back in the month. */
  | 'BACK'
  /** Those who came and went within the month. */
  | 'CAME_AND_WENT'
  /** Those who entered in the month. */
  | 'NEW'
  /** Those who left in the month. */
  | 'OUT'
  /** Those in target on the month's last day. */
  | 'STOCK';

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

export type CohortChoicesQueryVariables = Exact<{
  programme: string;
  asOf: string;
}>;


export type CohortChoicesQuery = { programme: { cohort: { population: number | null, entryBenefits: Array<{ population: number | null, keys: Array<{ dimension: Dimension, code: string | null, name: string }> }> | null, targetGroups: Array<{ population: number | null, keys: Array<{ dimension: Dimension, code: string | null, name: string }> }> | null, genders: Array<{ population: number | null, keys: Array<{ dimension: Dimension, code: string | null, name: string }> }> | null, districts: Array<{ population: number | null, keys: Array<{ dimension: Dimension, code: string | null, name: string }> }> | null, interventions: Array<{ population: number | null, keys: Array<{ dimension: Dimension, code: string | null, name: string }> }> | null } | null } | null };

export type ChoiceFragment = { population: number | null, keys: Array<{ dimension: Dimension, code: string | null, name: string }> };

export type CohortGroupQueryVariables = Exact<{
  programme: string;
  asOf: string;
  filter: CitizenFilter;
  by: Dimension;
  exit: ExitKind;
  gapDays: number;
}>;


export type CohortGroupQuery = { programme: { cohort: { population: number | null, dataBasis: { version: number }, status: { population: { baseline: number | null, inflow: number | null, total: number | null }, rows: Array<{ state: State, total: number | null }> } | null, breakdown: Array<{ population: number | null, share: number | null, keys: Array<{ dimension: Dimension, code: string | null, name: string, several: boolean }> }> | null, retention: Array<{ subjects: number | null, events: number | null, censored: number | null, median: { day: number | null, lower: number | null, upper: number | null } | null, points: Array<{ day: number, atRisk: number | null, survival: number | null, lower: number | null, upper: number | null }> }> | null, reentry: Array<{ months: number, observed: number | null, notObserved: number | null, back: number | null, share: number | null }> | null } | null } | null };

export type CohortComparisonQueryVariables = Exact<{
  programme: string;
  asOf: string;
  groups: Array<CitizenFilter> | CitizenFilter;
  exit: ExitKind;
  gapDays: number;
}>;


export type CohortComparisonQuery = { programme: { compare: { inSeveral: number | null, logRank: Array<{ groups: number, chiSquare: number | null, degreesOfFreedom: number | null, p: number | null }> | null } | null } | null };

export type CohortCitizensQueryVariables = Exact<{
  programme: string;
  asOf: string;
  filter: CitizenFilter;
  behind?: BehindNumber | null | undefined;
  after?: string | null | undefined;
}>;


export type CohortCitizensQuery = { programme: { cohort: { citizens: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, birthYear: number | null, gender: Gender | null, district: string | null, spells: Array<{ from: string, to: string | null, benefit: { code: string, name: string } }>, visitations: Array<{ from: string, to: string | null, targetGroup: { code: string, name: string } }>, enrolments: Array<{ from: string, to: string | null, intervention: { code: string, name: string } }> }> } | null } | null } | null };

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
export const ChoiceFragmentDoc = new TypedDocumentString(`
    fragment Choice on BreakdownCell {
  keys {
    dimension
    code
    name
  }
  population
}
    `, {"fragmentName":"Choice"}) as unknown as TypedDocumentString<ChoiceFragment, unknown>;
export const CohortChoicesDocument = {"__meta__":{"hash":"sha256:cdc4a25a1bbdce339b9ea2c1dd75322cdbbf033c3853322fe3e8b8db058f1413"}} as unknown as TypedDocumentString<CohortChoicesQuery, CohortChoicesQueryVariables>;
export const CohortGroupDocument = {"__meta__":{"hash":"sha256:ae034dbfe1dca78128a638d479512da17ba1cbe1d8ed76c14098bfeca37935bc"}} as unknown as TypedDocumentString<CohortGroupQuery, CohortGroupQueryVariables>;
export const CohortComparisonDocument = {"__meta__":{"hash":"sha256:8f661f4b27c5cdc87d8c84e377804dfa6aceef3ed4efee14c4f1187b828d66f4"}} as unknown as TypedDocumentString<CohortComparisonQuery, CohortComparisonQueryVariables>;
export const CohortCitizensDocument = {"__meta__":{"hash":"sha256:175af5155b28effa19393f930a72637a0ca921359f36411fcfdb5d2b494dcd0e"}} as unknown as TypedDocumentString<CohortCitizensQuery, CohortCitizensQueryVariables>;