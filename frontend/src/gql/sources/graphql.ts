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

export const PublishedFiguresDocument = new TypedDocumentString(`
    query PublishedFigures {
  publishedFigures {
    id
    programme {
      code
      name
    }
    label
    measure
    asOf
    unit
    decimals
    published
    computed
    tolerance
    agrees
    conflictsWith {
      id
      label
      published
      unit
      decimals
      source {
        title
        date
      }
    }
    source {
      title
      date
    }
    note
  }
}
    `) as unknown as TypedDocumentString<PublishedFiguresQuery, PublishedFiguresQueryVariables>;