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

/** What a price is for. */
export type PriceUnit =
  /** The intervention as a whole. */
  | 'LUMP_SUM'
  /** A place, for the whole period. */
  | 'PLACE'
  /** A week of one participant. */
  | 'WEEK';

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
export const ViewerDocument = {"__meta__":{"hash":"sha256:7ecd0f49f980c8e2c6a514adfb2cfb9a33480779148f362d159e9c0f19a1190e"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const InterventionHistoryDocument = {"__meta__":{"hash":"sha256:09901998bb622a57634b0f3f0841368a774b8ef1c4086308ce6f7b6e4a3e4771"}} as unknown as TypedDocumentString<InterventionHistoryQuery, InterventionHistoryQueryVariables>;