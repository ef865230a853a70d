/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A language that people read. */
export type Language =
  /** Danish, in which the figures are defined. */
  | 'DA'
  /** English. */
  | 'EN';

/** What a measure or a definition is about, in the order in which people read them. */
export type Topic =
  /** What was spent, and what was planned. */
  | 'BUDGET'
  /** How long citizens stay, when they leave and whether they come back. */
  | 'DURATION'
  /** What citizens have cost and saved in benefits, and what is left of it. */
  | 'ECONOMY'
  /** The interventions and those who take part. */
  | 'INTERVENTIONS'
  /** What the figures do not say. */
  | 'LIMITS'
  /** The municipalities beside each other. */
  | 'MUNICIPALITIES'
  /** The citizens of a programme, and where they are. */
  | 'POPULATION'
  /** How citizens are protected. */
  | 'PRIVACY'
  /** How a figure is to be read: its rounding, its absence, its data. */
  | 'READING'
  /** How many receive the benefit: the stock. */
  | 'RECIPIENTS'
  /** What was to be reached by when. */
  | 'TARGETS';

export type MethodQueryVariables = Exact<{
  language: Language;
}>;


export type MethodQuery = { measures: Array<{ name: string, topic: Topic, label: string, definition: string, unit: string, signRule: string | null, source: string, needsDate: boolean, dimensions: Array<{ name: string, required: boolean, description: string }> }>, definitions: Array<{ name: string, topic: Topic, title: string, text: string, carriedBy: Array<{ name: string, description: string }> }> };

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

export const MethodDocument = {"__meta__":{"hash":"sha256:a296fcf1af77bb9747bcb8322b17b9f42cb5948552dd27a8555b14f3dd673922"}} as unknown as TypedDocumentString<MethodQuery, MethodQueryVariables>;