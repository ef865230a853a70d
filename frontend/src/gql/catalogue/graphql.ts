/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an entry of the catalogue is. */
export type CatalogueEntryKind =
  /** An intervention. */
  | 'INTERVENTION'
  /** Who delivers interventions. */
  | 'PROVIDER'
  /** A target group. */
  | 'TARGET_GROUP';

/** The decision that an intervention rests on. */
export type DecisionInput = {
  /** Who has decided. */
  body: string;
  /** The day of the decision. */
  date: string;
  /** Where the decision can be read: an address that begins with https:// or http://. */
  link?: string | null | undefined;
};

/** Who delivers an intervention, and as what. */
export type DeliveryInput = {
  /** The provider's name, at most 200 characters, without a comma. */
  name: string;
  /** What it is to the intervention. */
  role?: ProviderRole;
};

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

/** What is told of an intervention. All of it can be left out; in a change, what is left out stays as it is. */
export type InterventionInput = {
  /** The age from which citizens may be enrolled, years. */
  ageFrom?: number | null | undefined;
  /** The age to which citizens may be enrolled, years, inclusive. */
  ageTo?: number | null | undefined;
  /** The committee that is responsible. */
  committee?: string | null | undefined;
  /** The code of the earlier edition. */
  continues?: string | null | undefined;
  /** The decision that it rests on. */
  decision?: DecisionInput | null | undefined;
  /** What it consists of, at most 4.000 characters. */
  description?: string | null | undefined;
  /** What tells it from its other editions, e.g. 2019; at most 60 characters. */
  edition?: string | null | undefined;
  /** The share of the participants that is expected to be self-supporting, percent, from 0 to 100. */
  expectedSelfSupport?: number | null | undefined;
  /** The first day. */
  from?: string | null | undefined;
  /** How many months after an enrolment's end it is expected. Null: 12. */
  goalAfterMonths?: number | null | undefined;
  /** The name that people read, at most 200 characters. */
  name?: string | null | undefined;
  /** How many citizens it has room for at a time, from 0. */
  places?: number | null | undefined;
  /** What it costs. */
  price?: PriceInput | null | undefined;
  /** The code of the investment strategy that it belongs to. */
  programme?: string | null | undefined;
  /** Who delivers it, and as what. A name that is new becomes a provider. */
  providers?: Array<DeliveryInput> | null | undefined;
  /** The codes of the target groups that it is meant for. */
  targetGroups?: Array<string> | null | undefined;
  /** The last day, not before the first. Null: it still runs. */
  to?: string | null | undefined;
};

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

/** What can be done with an intervention now. */
export type InterventionStep =
  /** Put it away. */
  | 'ARCHIVE'
  /** Tell the last day. */
  | 'CLOSE'
  /** Publish the draft. */
  | 'PUBLISH'
  /** Take it out again. */
  | 'RESTORE';

/** What an intervention costs. */
export type PriceInput = {
  /** Kroner, not negative. */
  amount: number;
  /** What the amount is for. */
  unit: PriceUnit;
};

/** What a price is for. */
export type PriceUnit =
  /** The intervention as a whole. */
  | 'LUMP_SUM'
  /** A place, for the whole period. */
  | 'PLACE'
  /** A week of one participant. */
  | 'WEEK';

/** What a provider is to an intervention. */
export type ProviderRole =
  /** Works along with those who deliver it (samarbejdspartner). */
  | 'PARTNER'
  /** Delivers it (leverandør). */
  | 'PROVIDER';

/** What a change did. */
export type RevisionAction =
  /** Put away an intervention that has ended. */
  | 'ARCHIVED'
  /** Changed fields. */
  | 'CHANGED'
  /** Told the last day. */
  | 'CLOSED'
  /** Made the entry. */
  | 'CREATED'
  /** A run of the importer made or changed it. */
  | 'IMPORTED'
  /** Said that the entry is another one. */
  | 'MERGED'
  /** Published a draft. */
  | 'PUBLISHED'
  /** A run of the importer removed it. */
  | 'REMOVED'
  /** Took an archived intervention out again. */
  | 'RESTORED'
  /** A run of the importer was rolled back. */
  | 'ROLLED_BACK'
  /** Undid another change. */
  | 'UNDONE';

export type CatalogueQueryVariables = Exact<{
  filter: InterventionFilter;
  today: string;
}>;


export type CatalogueQuery = { interventions: { totalCount: number, nodes: Array<{ code: string, name: string, status: InterventionStatus, from: string, to: string | null, edition: string | null, providers: Array<string>, programme: { code: string, name: string } }>, facets: { statuses: Array<{ code: string, count: number, chosen: boolean }> } }, revisions: { nodes: Array<{ id: string, kind: CatalogueEntryKind, code: string, name: string, version: number, action: RevisionAction, actor: string | null, madeAt: string, import: string | null, undoes: string | null, undoneBy: string | null, changes: Array<{ field: string, label: string, before: string, after: string }> }> } };

export type CatalogueOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueOptionsQuery = { programmes: Array<{ code: string, name: string }>, providers: Array<{ name: string, version: number, mergedInto: string | null, interventions: number }>, targetGroups: Array<{ code: string, name: string, version: number, mergedInto: string | null, interventions: number }>, committees: Array<{ name: string }>, interventions: { nodes: Array<{ code: string, name: string }> } };

export type CatalogueEntryQueryVariables = Exact<{
  code: string;
  today: string;
}>;


export type CatalogueEntryQuery = { intervention: { code: string, version: number, name: string, status: InterventionStatus, from: string, to: string | null, places: number | null, ageFrom: number | null, ageTo: number | null, expectedSelfSupport: number | null, goalAfterMonths: number, description: string | null, edition: string | null, committee: string | null, steps: Array<InterventionStep>, revisions: Array<{ id: string, kind: CatalogueEntryKind, code: string, name: string, version: number, action: RevisionAction, actor: string | null, madeAt: string, import: string | null, undoes: string | null, undoneBy: string | null, changes: Array<{ field: string, label: string, before: string, after: string }> }>, programme: { code: string, name: string }, delivery: Array<{ name: string, role: ProviderRole }>, targetGroups: Array<{ code: string, name: string }>, continues: { code: string, name: string } | null, editions: Array<{ code: string, name: string, edition: string | null }>, price: { amount: number, unit: PriceUnit } | null, decision: { body: string, date: string | null, link: string | null } | null } | null };

export type CreateInterventionMutationVariables = Exact<{
  code?: string | null | undefined;
  input: InterventionInput;
  requestKey?: string | null | undefined;
  today: string;
}>;


export type CreateInterventionMutation = { change: { revision: { id: string } | null, intervention: { code: string, version: number, name: string, status: InterventionStatus, from: string, to: string | null, places: number | null, ageFrom: number | null, ageTo: number | null, expectedSelfSupport: number | null, goalAfterMonths: number, description: string | null, edition: string | null, committee: string | null, steps: Array<InterventionStep>, programme: { code: string, name: string }, delivery: Array<{ name: string, role: ProviderRole }>, targetGroups: Array<{ code: string, name: string }>, continues: { code: string, name: string } | null, editions: Array<{ code: string, name: string, edition: string | null }>, price: { amount: number, unit: PriceUnit } | null, decision: { body: string, date: string | null, link: string | null } | null } | null } };

export type ChangeInterventionMutationVariables = Exact<{
  code: string;
  version: number;
  input: InterventionInput;
  today: string;
}>;


export type ChangeInterventionMutation = { change: { revision: { id: string } | null, intervention: { code: string, version: number, name: string, status: InterventionStatus, from: string, to: string | null, places: number | null, ageFrom: number | null, ageTo: number | null, expectedSelfSupport: number | null, goalAfterMonths: number, description: string | null, edition: string | null, committee: string | null, steps: Array<InterventionStep>, programme: { code: string, name: string }, delivery: Array<{ name: string, role: ProviderRole }>, targetGroups: Array<{ code: string, name: string }>, continues: { code: string, name: string } | null, editions: Array<{ code: string, name: string, edition: string | null }>, price: { amount: number, unit: PriceUnit } | null, decision: { body: string, date: string | null, link: string | null } | null } | null } };

export type PublishInterventionMutationVariables = Exact<{
  code: string;
  version: number;
  today: string;
}>;


export type PublishInterventionMutation = { change: { revision: { id: string } | null, intervention: { code: string, version: number, name: string, status: InterventionStatus, from: string, to: string | null, places: number | null, ageFrom: number | null, ageTo: number | null, expectedSelfSupport: number | null, goalAfterMonths: number, description: string | null, edition: string | null, committee: string | null, steps: Array<InterventionStep>, programme: { code: string, name: string }, delivery: Array<{ name: string, role: ProviderRole }>, targetGroups: Array<{ code: string, name: string }>, continues: { code: string, name: string } | null, editions: Array<{ code: string, name: string, edition: string | null }>, price: { amount: number, unit: PriceUnit } | null, decision: { body: string, date: string | null, link: string | null } | null } | null } };

export type CloseInterventionMutationVariables = Exact<{
  code: string;
  version: number;
  lastDay: string;
  today: string;
}>;


export type CloseInterventionMutation = { change: { revision: { id: string } | null, intervention: { code: string, version: number, name: string, status: InterventionStatus, from: string, to: string | null, places: number | null, ageFrom: number | null, ageTo: number | null, expectedSelfSupport: number | null, goalAfterMonths: number, description: string | null, edition: string | null, committee: string | null, steps: Array<InterventionStep>, programme: { code: string, name: string }, delivery: Array<{ name: string, role: ProviderRole }>, targetGroups: Array<{ code: string, name: string }>, continues: { code: string, name: string } | null, editions: Array<{ code: string, name: string, edition: string | null }>, price: { amount: number, unit: PriceUnit } | null, decision: { body: string, date: string | null, link: string | null } | null } | null } };

export type ArchiveInterventionMutationVariables = Exact<{
  code: string;
  version: number;
  today: string;
}>;


export type ArchiveInterventionMutation = { change: { revision: { id: string } | null, intervention: { code: string, version: number, name: string, status: InterventionStatus, from: string, to: string | null, places: number | null, ageFrom: number | null, ageTo: number | null, expectedSelfSupport: number | null, goalAfterMonths: number, description: string | null, edition: string | null, committee: string | null, steps: Array<InterventionStep>, programme: { code: string, name: string }, delivery: Array<{ name: string, role: ProviderRole }>, targetGroups: Array<{ code: string, name: string }>, continues: { code: string, name: string } | null, editions: Array<{ code: string, name: string, edition: string | null }>, price: { amount: number, unit: PriceUnit } | null, decision: { body: string, date: string | null, link: string | null } | null } | null } };

export type RestoreInterventionMutationVariables = Exact<{
  code: string;
  version: number;
  today: string;
}>;


export type RestoreInterventionMutation = { change: { revision: { id: string } | null, intervention: { code: string, version: number, name: string, status: InterventionStatus, from: string, to: string | null, places: number | null, ageFrom: number | null, ageTo: number | null, expectedSelfSupport: number | null, goalAfterMonths: number, description: string | null, edition: string | null, committee: string | null, steps: Array<InterventionStep>, programme: { code: string, name: string }, delivery: Array<{ name: string, role: ProviderRole }>, targetGroups: Array<{ code: string, name: string }>, continues: { code: string, name: string } | null, editions: Array<{ code: string, name: string, edition: string | null }>, price: { amount: number, unit: PriceUnit } | null, decision: { body: string, date: string | null, link: string | null } | null } | null } };

export type DuplicateInterventionMutationVariables = Exact<{
  code: string;
  requestKey?: string | null | undefined;
  today: string;
}>;


export type DuplicateInterventionMutation = { change: { revision: { id: string } | null, intervention: { code: string, version: number, name: string, status: InterventionStatus, from: string, to: string | null, places: number | null, ageFrom: number | null, ageTo: number | null, expectedSelfSupport: number | null, goalAfterMonths: number, description: string | null, edition: string | null, committee: string | null, steps: Array<InterventionStep>, programme: { code: string, name: string }, delivery: Array<{ name: string, role: ProviderRole }>, targetGroups: Array<{ code: string, name: string }>, continues: { code: string, name: string } | null, editions: Array<{ code: string, name: string, edition: string | null }>, price: { amount: number, unit: PriceUnit } | null, decision: { body: string, date: string | null, link: string | null } | null } | null } };

export type UndoRevisionMutationVariables = Exact<{
  id: string | number;
  today: string;
}>;


export type UndoRevisionMutation = { change: { revision: { id: string } | null, intervention: { code: string, version: number, name: string, status: InterventionStatus, from: string, to: string | null, places: number | null, ageFrom: number | null, ageTo: number | null, expectedSelfSupport: number | null, goalAfterMonths: number, description: string | null, edition: string | null, committee: string | null, steps: Array<InterventionStep>, programme: { code: string, name: string }, delivery: Array<{ name: string, role: ProviderRole }>, targetGroups: Array<{ code: string, name: string }>, continues: { code: string, name: string } | null, editions: Array<{ code: string, name: string, edition: string | null }>, price: { amount: number, unit: PriceUnit } | null, decision: { body: string, date: string | null, link: string | null } | null } | null } };

export type CreateProviderMutationVariables = Exact<{
  name: string;
}>;


export type CreateProviderMutation = { change: { revision: { id: string } | null } };

export type MergeProviderMutationVariables = Exact<{
  name: string;
  version: number;
  into: string;
}>;


export type MergeProviderMutation = { change: { revision: { id: string } | null } };

export type CreateTargetGroupMutationVariables = Exact<{
  name: string;
}>;


export type CreateTargetGroupMutation = { change: { revision: { id: string } | null } };

export type RenameTargetGroupMutationVariables = Exact<{
  code: string;
  version: number;
  name: string;
}>;


export type RenameTargetGroupMutation = { change: { revision: { id: string } | null } };

export type MergeTargetGroupMutationVariables = Exact<{
  code: string;
  version: number;
  into: string;
}>;


export type MergeTargetGroupMutation = { change: { revision: { id: string } | null } };

export type ChangeFragment = { revision: { id: string } | null, intervention: { code: string, version: number, name: string, status: InterventionStatus, from: string, to: string | null, places: number | null, ageFrom: number | null, ageTo: number | null, expectedSelfSupport: number | null, goalAfterMonths: number, description: string | null, edition: string | null, committee: string | null, steps: Array<InterventionStep>, programme: { code: string, name: string }, delivery: Array<{ name: string, role: ProviderRole }>, targetGroups: Array<{ code: string, name: string }>, continues: { code: string, name: string } | null, editions: Array<{ code: string, name: string, edition: string | null }>, price: { amount: number, unit: PriceUnit } | null, decision: { body: string, date: string | null, link: string | null } | null } | null };

export type EntryFragment = { code: string, version: number, name: string, status: InterventionStatus, from: string, to: string | null, places: number | null, ageFrom: number | null, ageTo: number | null, expectedSelfSupport: number | null, goalAfterMonths: number, description: string | null, edition: string | null, committee: string | null, steps: Array<InterventionStep>, programme: { code: string, name: string }, delivery: Array<{ name: string, role: ProviderRole }>, targetGroups: Array<{ code: string, name: string }>, continues: { code: string, name: string } | null, editions: Array<{ code: string, name: string, edition: string | null }>, price: { amount: number, unit: PriceUnit } | null, decision: { body: string, date: string | null, link: string | null } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string, administers: boolean } | null };

export type InterventionHistoryQueryVariables = Exact<{
  code: string;
}>;


export type InterventionHistoryQuery = { intervention: { committee: string | null, decision: { body: string, date: string | null, link: string | null } | null, price: { amount: number, unit: PriceUnit } | null, editions: Array<{ code: string, name: string, edition: string | null }>, revisions: Array<{ id: string, kind: CatalogueEntryKind, code: string, name: string, version: number, action: RevisionAction, actor: string | null, madeAt: string, import: string | null, undoes: string | null, undoneBy: string | null, changes: Array<{ field: string, label: string, before: string, after: string }> }> } | null };

export type RevisionFragment = { id: string, kind: CatalogueEntryKind, code: string, name: string, version: number, action: RevisionAction, actor: string | null, madeAt: string, import: string | null, undoes: string | null, undoneBy: string | null, changes: Array<{ field: string, label: string, before: string, after: string }> };

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
export const EntryFragmentDoc = new TypedDocumentString(`
    fragment Entry on Intervention {
  code
  version
  name
  status(on: $today)
  programme {
    code
    name
  }
  from
  to
  places
  ageFrom
  ageTo
  expectedSelfSupport
  goalAfterMonths
  description
  delivery {
    name
    role
  }
  targetGroups {
    code
    name
  }
  edition
  continues {
    code
    name
  }
  editions {
    code
    name
    edition
  }
  price {
    amount
    unit
  }
  committee
  decision {
    body
    date
    link
  }
  steps
}
    `, {"fragmentName":"Entry"}) as unknown as TypedDocumentString<EntryFragment, unknown>;
export const ChangeFragmentDoc = new TypedDocumentString(`
    fragment Change on CatalogueChange {
  revision {
    id
  }
  intervention {
    ...Entry
  }
}
    fragment Entry on Intervention {
  code
  version
  name
  status(on: $today)
  programme {
    code
    name
  }
  from
  to
  places
  ageFrom
  ageTo
  expectedSelfSupport
  goalAfterMonths
  description
  delivery {
    name
    role
  }
  targetGroups {
    code
    name
  }
  edition
  continues {
    code
    name
  }
  editions {
    code
    name
    edition
  }
  price {
    amount
    unit
  }
  committee
  decision {
    body
    date
    link
  }
  steps
}`, {"fragmentName":"Change"}) as unknown as TypedDocumentString<ChangeFragment, unknown>;
export const RevisionFragmentDoc = new TypedDocumentString(`
    fragment Revision on Revision {
  id
  kind
  code
  name
  version
  action
  actor
  madeAt
  import
  undoes
  undoneBy
  changes {
    field
    label
    before
    after
  }
}
    `, {"fragmentName":"Revision"}) as unknown as TypedDocumentString<RevisionFragment, unknown>;
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue($filter: InterventionFilter!, $today: Date!) {
  interventions(filter: $filter, first: 200, asOf: $today) {
    totalCount
    nodes {
      code
      name
      programme {
        code
        name
      }
      status(on: $today)
      from
      to
      edition
      providers
    }
    facets {
      statuses {
        code
        count
        chosen
      }
    }
  }
  revisions(first: 10) {
    nodes {
      ...Revision
    }
  }
}
    fragment Revision on Revision {
  id
  kind
  code
  name
  version
  action
  actor
  madeAt
  import
  undoes
  undoneBy
  changes {
    field
    label
    before
    after
  }
}`) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const CatalogueOptionsDocument = new TypedDocumentString(`
    query CatalogueOptions {
  programmes {
    code
    name
  }
  providers {
    name
    version
    mergedInto
    interventions
  }
  targetGroups {
    code
    name
    version
    mergedInto
    interventions
  }
  committees {
    name
  }
  interventions(filter: {withDrafts: true}, first: 200) {
    nodes {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CatalogueOptionsQuery, CatalogueOptionsQueryVariables>;
export const CatalogueEntryDocument = new TypedDocumentString(`
    query CatalogueEntry($code: String!, $today: Date!) {
  intervention(code: $code) {
    ...Entry
    revisions {
      ...Revision
    }
  }
}
    fragment Entry on Intervention {
  code
  version
  name
  status(on: $today)
  programme {
    code
    name
  }
  from
  to
  places
  ageFrom
  ageTo
  expectedSelfSupport
  goalAfterMonths
  description
  delivery {
    name
    role
  }
  targetGroups {
    code
    name
  }
  edition
  continues {
    code
    name
  }
  editions {
    code
    name
    edition
  }
  price {
    amount
    unit
  }
  committee
  decision {
    body
    date
    link
  }
  steps
}
fragment Revision on Revision {
  id
  kind
  code
  name
  version
  action
  actor
  madeAt
  import
  undoes
  undoneBy
  changes {
    field
    label
    before
    after
  }
}`) as unknown as TypedDocumentString<CatalogueEntryQuery, CatalogueEntryQueryVariables>;
export const CreateInterventionDocument = new TypedDocumentString(`
    mutation CreateIntervention($code: String, $input: InterventionInput!, $requestKey: String, $today: Date!) {
  change: createIntervention(code: $code, input: $input, requestKey: $requestKey) {
    ...Change
  }
}
    fragment Change on CatalogueChange {
  revision {
    id
  }
  intervention {
    ...Entry
  }
}
fragment Entry on Intervention {
  code
  version
  name
  status(on: $today)
  programme {
    code
    name
  }
  from
  to
  places
  ageFrom
  ageTo
  expectedSelfSupport
  goalAfterMonths
  description
  delivery {
    name
    role
  }
  targetGroups {
    code
    name
  }
  edition
  continues {
    code
    name
  }
  editions {
    code
    name
    edition
  }
  price {
    amount
    unit
  }
  committee
  decision {
    body
    date
    link
  }
  steps
}`) as unknown as TypedDocumentString<CreateInterventionMutation, CreateInterventionMutationVariables>;
export const ChangeInterventionDocument = new TypedDocumentString(`
    mutation ChangeIntervention($code: String!, $version: Int!, $input: InterventionInput!, $today: Date!) {
  change: changeIntervention(code: $code, version: $version, input: $input) {
    ...Change
  }
}
    fragment Change on CatalogueChange {
  revision {
    id
  }
  intervention {
    ...Entry
  }
}
fragment Entry on Intervention {
  code
  version
  name
  status(on: $today)
  programme {
    code
    name
  }
  from
  to
  places
  ageFrom
  ageTo
  expectedSelfSupport
  goalAfterMonths
  description
  delivery {
    name
    role
  }
  targetGroups {
    code
    name
  }
  edition
  continues {
    code
    name
  }
  editions {
    code
    name
    edition
  }
  price {
    amount
    unit
  }
  committee
  decision {
    body
    date
    link
  }
  steps
}`) as unknown as TypedDocumentString<ChangeInterventionMutation, ChangeInterventionMutationVariables>;
export const PublishInterventionDocument = new TypedDocumentString(`
    mutation PublishIntervention($code: String!, $version: Int!, $today: Date!) {
  change: publishIntervention(code: $code, version: $version) {
    ...Change
  }
}
    fragment Change on CatalogueChange {
  revision {
    id
  }
  intervention {
    ...Entry
  }
}
fragment Entry on Intervention {
  code
  version
  name
  status(on: $today)
  programme {
    code
    name
  }
  from
  to
  places
  ageFrom
  ageTo
  expectedSelfSupport
  goalAfterMonths
  description
  delivery {
    name
    role
  }
  targetGroups {
    code
    name
  }
  edition
  continues {
    code
    name
  }
  editions {
    code
    name
    edition
  }
  price {
    amount
    unit
  }
  committee
  decision {
    body
    date
    link
  }
  steps
}`) as unknown as TypedDocumentString<PublishInterventionMutation, PublishInterventionMutationVariables>;
export const CloseInterventionDocument = new TypedDocumentString(`
    mutation CloseIntervention($code: String!, $version: Int!, $lastDay: Date!, $today: Date!) {
  change: closeIntervention(code: $code, version: $version, lastDay: $lastDay) {
    ...Change
  }
}
    fragment Change on CatalogueChange {
  revision {
    id
  }
  intervention {
    ...Entry
  }
}
fragment Entry on Intervention {
  code
  version
  name
  status(on: $today)
  programme {
    code
    name
  }
  from
  to
  places
  ageFrom
  ageTo
  expectedSelfSupport
  goalAfterMonths
  description
  delivery {
    name
    role
  }
  targetGroups {
    code
    name
  }
  edition
  continues {
    code
    name
  }
  editions {
    code
    name
    edition
  }
  price {
    amount
    unit
  }
  committee
  decision {
    body
    date
    link
  }
  steps
}`) as unknown as TypedDocumentString<CloseInterventionMutation, CloseInterventionMutationVariables>;
export const ArchiveInterventionDocument = new TypedDocumentString(`
    mutation ArchiveIntervention($code: String!, $version: Int!, $today: Date!) {
  change: archiveIntervention(code: $code, version: $version) {
    ...Change
  }
}
    fragment Change on CatalogueChange {
  revision {
    id
  }
  intervention {
    ...Entry
  }
}
fragment Entry on Intervention {
  code
  version
  name
  status(on: $today)
  programme {
    code
    name
  }
  from
  to
  places
  ageFrom
  ageTo
  expectedSelfSupport
  goalAfterMonths
  description
  delivery {
    name
    role
  }
  targetGroups {
    code
    name
  }
  edition
  continues {
    code
    name
  }
  editions {
    code
    name
    edition
  }
  price {
    amount
    unit
  }
  committee
  decision {
    body
    date
    link
  }
  steps
}`) as unknown as TypedDocumentString<ArchiveInterventionMutation, ArchiveInterventionMutationVariables>;
export const RestoreInterventionDocument = new TypedDocumentString(`
    mutation RestoreIntervention($code: String!, $version: Int!, $today: Date!) {
  change: restoreIntervention(code: $code, version: $version) {
    ...Change
  }
}
    fragment Change on CatalogueChange {
  revision {
    id
  }
  intervention {
    ...Entry
  }
}
fragment Entry on Intervention {
  code
  version
  name
  status(on: $today)
  programme {
    code
    name
  }
  from
  to
  places
  ageFrom
  ageTo
  expectedSelfSupport
  goalAfterMonths
  description
  delivery {
    name
    role
  }
  targetGroups {
    code
    name
  }
  edition
  continues {
    code
    name
  }
  editions {
    code
    name
    edition
  }
  price {
    amount
    unit
  }
  committee
  decision {
    body
    date
    link
  }
  steps
}`) as unknown as TypedDocumentString<RestoreInterventionMutation, RestoreInterventionMutationVariables>;
export const DuplicateInterventionDocument = new TypedDocumentString(`
    mutation DuplicateIntervention($code: String!, $requestKey: String, $today: Date!) {
  change: duplicateIntervention(code: $code, requestKey: $requestKey) {
    ...Change
  }
}
    fragment Change on CatalogueChange {
  revision {
    id
  }
  intervention {
    ...Entry
  }
}
fragment Entry on Intervention {
  code
  version
  name
  status(on: $today)
  programme {
    code
    name
  }
  from
  to
  places
  ageFrom
  ageTo
  expectedSelfSupport
  goalAfterMonths
  description
  delivery {
    name
    role
  }
  targetGroups {
    code
    name
  }
  edition
  continues {
    code
    name
  }
  editions {
    code
    name
    edition
  }
  price {
    amount
    unit
  }
  committee
  decision {
    body
    date
    link
  }
  steps
}`) as unknown as TypedDocumentString<DuplicateInterventionMutation, DuplicateInterventionMutationVariables>;
export const UndoRevisionDocument = new TypedDocumentString(`
    mutation UndoRevision($id: ID!, $today: Date!) {
  change: undoRevision(id: $id) {
    ...Change
  }
}
    fragment Change on CatalogueChange {
  revision {
    id
  }
  intervention {
    ...Entry
  }
}
fragment Entry on Intervention {
  code
  version
  name
  status(on: $today)
  programme {
    code
    name
  }
  from
  to
  places
  ageFrom
  ageTo
  expectedSelfSupport
  goalAfterMonths
  description
  delivery {
    name
    role
  }
  targetGroups {
    code
    name
  }
  edition
  continues {
    code
    name
  }
  editions {
    code
    name
    edition
  }
  price {
    amount
    unit
  }
  committee
  decision {
    body
    date
    link
  }
  steps
}`) as unknown as TypedDocumentString<UndoRevisionMutation, UndoRevisionMutationVariables>;
export const CreateProviderDocument = new TypedDocumentString(`
    mutation CreateProvider($name: String!) {
  change: createProvider(name: $name) {
    revision {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CreateProviderMutation, CreateProviderMutationVariables>;
export const MergeProviderDocument = new TypedDocumentString(`
    mutation MergeProvider($name: String!, $version: Int!, $into: String!) {
  change: mergeProvider(name: $name, version: $version, into: $into) {
    revision {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MergeProviderMutation, MergeProviderMutationVariables>;
export const CreateTargetGroupDocument = new TypedDocumentString(`
    mutation CreateTargetGroup($name: String!) {
  change: createTargetGroup(name: $name) {
    revision {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTargetGroupMutation, CreateTargetGroupMutationVariables>;
export const RenameTargetGroupDocument = new TypedDocumentString(`
    mutation RenameTargetGroup($code: String!, $version: Int!, $name: String!) {
  change: renameTargetGroup(code: $code, version: $version, name: $name) {
    revision {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RenameTargetGroupMutation, RenameTargetGroupMutationVariables>;
export const MergeTargetGroupDocument = new TypedDocumentString(`
    mutation MergeTargetGroup($code: String!, $version: Int!, $into: String!) {
  change: mergeTargetGroup(code: $code, version: $version, into: $into) {
    revision {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MergeTargetGroupMutation, MergeTargetGroupMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    administers
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const InterventionHistoryDocument = new TypedDocumentString(`
    query InterventionHistory($code: String!) {
  intervention(code: $code) {
    committee
    decision {
      body
      date
      link
    }
    price {
      amount
      unit
    }
    editions {
      code
      name
      edition
    }
    revisions {
      ...Revision
    }
  }
}
    fragment Revision on Revision {
  id
  kind
  code
  name
  version
  action
  actor
  madeAt
  import
  undoes
  undoneBy
  changes {
    field
    label
    before
    after
  }
}`) as unknown as TypedDocumentString<InterventionHistoryQuery, InterventionHistoryQueryVariables>;