/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a viewer is to the municipality. */
export type Role =
  /** Keeps the catalogue, and who may sign in. Sees no single citizens. */
  | 'ADMINISTRATOR'
  /** Sees single pseudonymous citizens too, for a reason that is stated and logged. */
  | 'ANALYST'
  /** A tool outside the house: sees what is published, with small counts hidden. */
  | 'EXTERNAL'
  /** Sees aggregated figures and reports. */
  | 'READER';

export type ApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensQuery = { apiTokens: Array<{ id: string, name: string, role: Role, addresses: Array<string>, createdBy: string, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, valid: boolean }> };

export type CreateApiTokenMutationVariables = Exact<{
  name: string;
  role: Role;
  expires?: string | null | undefined;
  addresses: Array<string> | string;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string } };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: boolean };

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

export const ApiTokensDocument = {"__meta__":{"hash":"sha256:76b39b712bee5ce5c0fcd1aebdecb125296235110b8deb11eab2e34be05d1d4e"}} as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const CreateApiTokenDocument = {"__meta__":{"hash":"sha256:6c5482e62dac1efe92059037d24c81b6c0edd0e92dc3edb7820b8522b605958b"}} as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = {"__meta__":{"hash":"sha256:760484427514c6721d03239fdea331b31205ecf6f781c374aee629364524b315"}} as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;