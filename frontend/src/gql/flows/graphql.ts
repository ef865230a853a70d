/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a flow goes by. */
export type FlowDimension =
  /** The benefit that counts on the day. */
  | 'BENEFIT'
  /** By state. */
  | 'STATE';

export type FlowsQueryVariables = Exact<{
  programme: string;
  from: string;
  asOf: string;
  by: FlowDimension;
}>;


export type FlowsQuery = { programme: { name: string, cohort: { dataBasis: { version: number }, states: Array<{ from: string, fromName: string, to: string, toName: string, citizens: number | null, fromCitizens: number | null, toCitizens: number | null, population: number | null }> | null, ways: Array<{ from: string, fromName: string, to: string, toName: string, citizens: number | null, fromCitizens: number | null, toCitizens: number | null, population: number | null }> | null } | null } | null };

export type WayFragment = { from: string, fromName: string, to: string, toName: string, citizens: number | null, fromCitizens: number | null, toCitizens: number | null, population: number | null };

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
export const WayFragmentDoc = new TypedDocumentString(`
    fragment Way on FlowCell {
  from
  fromName
  to
  toName
  citizens
  fromCitizens
  toCitizens
  population
}
    `, {"fragmentName":"Way"}) as unknown as TypedDocumentString<WayFragment, unknown>;
export const FlowsDocument = {"__meta__":{"hash":"sha256:4beb2a3b369634a7a10d526b9ae20f49bbba0d7cb1dae6a564a907807e5fdfd3"}} as unknown as TypedDocumentString<FlowsQuery, FlowsQueryVariables>;