/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ScopeQueryVariables = Exact<{ [key: string]: never; }>;


export type ScopeQuery = { programmes: Array<{ code: string, name: string, baselineDate: string, closed: boolean }>, dataBasis: { version: number, dataThrough: string | null, demo: boolean, changedAt: string | null, citizens: number } };

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

export const ScopeDocument = {"__meta__":{"hash":"sha256:4ae4d994f42f03abc523bc5fd6c586ae93bb451560f513f322984d2247e8497e"}} as unknown as TypedDocumentString<ScopeQuery, ScopeQueryVariables>;