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


export type ExplanationQuery = { figures: Array<{ numerator: number | null, denominator: number | null, definition: string, source: string, asOf: string | null, dataVersion: number, value: number | null, status: FigureStatus, unit: string, signRule: string | null, parts: Array<{ value: number | null, status: FigureStatus, unit: string, signRule: string | null, measure: { name: string, label: string }, dimensions: Array<{ name: string, value: string, label: string }> }>, measure: { name: string, label: string }, dimensions: Array<{ name: string, value: string, label: string }> }> };

export type ToldFragment = { value: number | null, status: FigureStatus, unit: string, signRule: string | null, measure: { name: string, label: string }, dimensions: Array<{ name: string, value: string, label: string }> };

export type DefinitionsQueryVariables = Exact<{
  language: Language;
}>;


export type DefinitionsQuery = { definitions: Array<{ name: string, title: string, text: string }> };

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
export const ToldFragmentDoc = new TypedDocumentString(`
    fragment Told on Figure {
  measure {
    name
    label(language: $language)
  }
  dimensions {
    name
    value
    label(language: $language)
  }
  value
  status
  unit
  signRule(language: $language)
}
    `, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const ExplanationDocument = {"__meta__":{"hash":"sha256:cbecc11272061f48bd20e608ccebce409cadca33637f4dda722705c570687b1b"}} as unknown as TypedDocumentString<ExplanationQuery, ExplanationQueryVariables>;
export const DefinitionsDocument = {"__meta__":{"hash":"sha256:ed1128f02e973cb3ea23532c8ce5c93da22cb7b9192e6f316bb0f7a3ac9ee517"}} as unknown as TypedDocumentString<DefinitionsQuery, DefinitionsQueryVariables>;