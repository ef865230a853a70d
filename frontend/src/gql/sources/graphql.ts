/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type PublishedFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishedFiguresQuery = { publishedFigures: Array<{ id: string, label: string, measure: string | null, asOf: string | null, unit: string, decimals: number, published: number | null, computed: number | null, tolerance: number | null, agrees: boolean | null, note: string | null, programme: { code: string, name: string }, conflictsWith: { id: string, label: string, published: number | null, unit: string, decimals: number, source: { title: string, date: string | null } } | null, source: { title: string, date: string | null } }> };

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

export const PublishedFiguresDocument = {"__meta__":{"hash":"sha256:3d42e471e4c5a3a196fd0f9d9e856dbb6b9476ef7f62e3868f7d52da5c90adca"}} as unknown as TypedDocumentString<PublishedFiguresQuery, PublishedFiguresQueryVariables>;