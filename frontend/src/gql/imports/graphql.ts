/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ImportLogQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportLogQuery = { imports: Array<{ id: string, startedAt: string, actor: string | null, files: string, dataThrough: string | null, new: number, changed: number, unchanged: number, removed: number, rolledBackAt: string | null, rolledBackBy: string | null }> };

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

export const ImportLogDocument = {"__meta__":{"hash":"sha256:00dfb4b14071df3b94a6b9139915d8c1646561e3235601be3ba0e0fee45c1b00"}} as unknown as TypedDocumentString<ImportLogQuery, ImportLogQueryVariables>;