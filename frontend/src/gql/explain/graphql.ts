/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A dimension of a measure. Without a value: one figure for each value. */
export type DimensionInput = {
  /** The dimension's name, as the measure lists it. */
  name: string;
  /** The value. Null: one figure for each value. */
  value?: string | null | undefined;
};

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

/** A language that people read. */
export type Language =
  /** Danish, in which the figures are defined. */
  | 'DA'
  /** English. */
  | 'EN';

export type ExplanationQueryVariables = Exact<{
  programme: string;
  asOf: string;
  measure: string;
  dimensions?: Array<DimensionInput> | DimensionInput | null | undefined;
  language: Language;
}>;


export type ExplanationQuery = { figures: Array<{ value: number | null, status: FigureStatus, numerator: number | null, denominator: number | null, unit: string, definition: string, signRule: string | null, source: string, asOf: string | null, dataVersion: number, measure: { name: string, label: string } }> };

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

export const ExplanationDocument = {"__meta__":{"hash":"sha256:a72c750d8cba1852bc96e5f07d9b7df10249a8062b5e90ebb664b32d01e54a51"}} as unknown as TypedDocumentString<ExplanationQuery, ExplanationQueryVariables>;