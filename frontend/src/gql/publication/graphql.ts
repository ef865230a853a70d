/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a figure has a value, and why not. */
export type FigureStatus =
  /** The viewer's role may not see it. */
  | 'FORBIDDEN'
  /** There is nothing: no such citizen, day or target. */
  | 'NONE'
  /** Hidden, because it could expose a citizen. */
  | 'SUPPRESSED'
  /** There is a value; it may be zero. */
  | 'VALUE';

export type PublicationQueryVariables = Exact<{
  programme: string;
  month: string;
}>;


export type PublicationQuery = { disclosedReport: { asOf: string, threshold: number, figures: Array<{ name: string, value: number | null, status: FigureStatus }>, dataBasis: { version: number, demo: boolean } } };

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

export const PublicationDocument = {"__meta__":{"hash":"sha256:6b9258b3a4935dbcb834cbf32eaa2070ff90172b7b4e27cd30f77fb60fcca549"}} as unknown as TypedDocumentString<PublicationQuery, PublicationQueryVariables>;