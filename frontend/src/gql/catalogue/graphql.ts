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
export const CatalogueDocument = {"__meta__":{"hash":"sha256:7b24ce3bb39cacb2ae06e36f001f6080264e915f678b7864eba3eb8eb63e9cb8"}} as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const CatalogueOptionsDocument = {"__meta__":{"hash":"sha256:5711350fbf7ebfc40592036f775a5794d59b1b0af066f8dd0bf328099aec62b9"}} as unknown as TypedDocumentString<CatalogueOptionsQuery, CatalogueOptionsQueryVariables>;
export const CatalogueEntryDocument = {"__meta__":{"hash":"sha256:97328406664d76a31b3c86e835a1048d25df02fd9bdc985572ec638c104ac88c"}} as unknown as TypedDocumentString<CatalogueEntryQuery, CatalogueEntryQueryVariables>;
export const CreateInterventionDocument = {"__meta__":{"hash":"sha256:ab35c25f857b4c767b9b33adc33c272b1fa8d11d66edd99eb2773b615c29bab5"}} as unknown as TypedDocumentString<CreateInterventionMutation, CreateInterventionMutationVariables>;
export const ChangeInterventionDocument = {"__meta__":{"hash":"sha256:503be12c1ceba9f925e9e14849a6ffd4ed03273a142a86a2894249c22b6e966b"}} as unknown as TypedDocumentString<ChangeInterventionMutation, ChangeInterventionMutationVariables>;
export const PublishInterventionDocument = {"__meta__":{"hash":"sha256:ffabb893a2a63778a2f134ccf5d444f9b05b56b64b73c78698b9d64fe6ecf954"}} as unknown as TypedDocumentString<PublishInterventionMutation, PublishInterventionMutationVariables>;
export const CloseInterventionDocument = {"__meta__":{"hash":"sha256:9f720fbf72c480e523b328d6cf32baa2f1530ed60208fb97c707fbf11e7eaa64"}} as unknown as TypedDocumentString<CloseInterventionMutation, CloseInterventionMutationVariables>;
export const ArchiveInterventionDocument = {"__meta__":{"hash":"sha256:28922d1452082f541fe3b6fdaf386cb462a1c04d9c9a74ff0dcd303fd1adc367"}} as unknown as TypedDocumentString<ArchiveInterventionMutation, ArchiveInterventionMutationVariables>;
export const RestoreInterventionDocument = {"__meta__":{"hash":"sha256:f285b93d76795f83d9a12b9842f4827acf919fdeb7960f693c7c6c2142120193"}} as unknown as TypedDocumentString<RestoreInterventionMutation, RestoreInterventionMutationVariables>;
export const DuplicateInterventionDocument = {"__meta__":{"hash":"sha256:a99c2a962abe7d8dfc988913b0be9005d943c6e9ec0aea0a1f5dd03bfcee5962"}} as unknown as TypedDocumentString<DuplicateInterventionMutation, DuplicateInterventionMutationVariables>;
export const UndoRevisionDocument = {"__meta__":{"hash":"sha256:68d38f98299d855392f89320c75a781d2f1eaa5fd9337fcba0cbc34390a617c3"}} as unknown as TypedDocumentString<UndoRevisionMutation, UndoRevisionMutationVariables>;
export const CreateProviderDocument = {"__meta__":{"hash":"sha256:1bf82a0b31bc0a8f975c5ef87b1363d8bc1fc420a657d97768e2ebef568ddff1"}} as unknown as TypedDocumentString<CreateProviderMutation, CreateProviderMutationVariables>;
export const MergeProviderDocument = {"__meta__":{"hash":"sha256:7391f5480588c837cff12e294e787da0b7b13492e68ee1de8124f7362727d3fb"}} as unknown as TypedDocumentString<MergeProviderMutation, MergeProviderMutationVariables>;
export const CreateTargetGroupDocument = {"__meta__":{"hash":"sha256:6aaf168dce57f2ca55f2ef9b0068e3170baa51f2e5b2017bfba1979f7806a487"}} as unknown as TypedDocumentString<CreateTargetGroupMutation, CreateTargetGroupMutationVariables>;
export const RenameTargetGroupDocument = {"__meta__":{"hash":"sha256:4acaa995f4b11161d34ee20b9886a628946e52487f5485317daa834997639298"}} as unknown as TypedDocumentString<RenameTargetGroupMutation, RenameTargetGroupMutationVariables>;
export const MergeTargetGroupDocument = {"__meta__":{"hash":"sha256:fa8589a804fa864d8e0d197738d92490ecf275881e60267449b4ac16a9aca4a0"}} as unknown as TypedDocumentString<MergeTargetGroupMutation, MergeTargetGroupMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:7ecd0f49f980c8e2c6a514adfb2cfb9a33480779148f362d159e9c0f19a1190e"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const InterventionHistoryDocument = {"__meta__":{"hash":"sha256:09901998bb622a57634b0f3f0841368a774b8ef1c4086308ce6f7b6e4a3e4771"}} as unknown as TypedDocumentString<InterventionHistoryQuery, InterventionHistoryQueryVariables>;