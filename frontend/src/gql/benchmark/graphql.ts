/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BenchmarkMonthsQueryVariables = Exact<{ [key: string]: never; }>;


export type BenchmarkMonthsQuery = { benchmark: { months: Array<string>, own: { code: string, name: string } | null }, dataBasis: { version: number } };

export type BenchmarkQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type BenchmarkQuery = { municipalities: Array<{ first: number | null, last: number | null, fall: number | null, rank: number | null, municipality: { code: string, name: string } }>, benchmark: { own: { code: string } | null, together: { municipalities: number, first: number, last: number, fall: number | null, medianFall: number | null } }, dataBasis: { version: number } };

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

export const BenchmarkMonthsDocument = {"__meta__":{"hash":"sha256:3e70bee472bd417dbb4825ebf55c5fbe7b0269acfc60dae7940d300648a8660f"}} as unknown as TypedDocumentString<BenchmarkMonthsQuery, BenchmarkMonthsQueryVariables>;
export const BenchmarkDocument = {"__meta__":{"hash":"sha256:15d2ff211f0dddb13c9e9e3180affb63f09b5be38c63c45f35c15c918ede393f"}} as unknown as TypedDocumentString<BenchmarkQuery, BenchmarkQueryVariables>;