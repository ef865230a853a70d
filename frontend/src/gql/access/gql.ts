/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query ApiTokens {\n  apiTokens {\n    id\n    name\n    role\n    addresses\n    createdBy\n    createdAt\n    expiresAt\n    lastUsedAt\n    revokedAt\n    valid\n  }\n}\n\nmutation CreateApiToken($name: String!, $role: Role!, $expires: Date, $addresses: [String!]!) {\n  createApiToken(\n    name: $name\n    role: $role\n    expires: $expires\n    addresses: $addresses\n  ) {\n    secret\n  }\n}\n\nmutation RevokeApiToken($id: ID!) {\n  revokeApiToken(id: $id)\n}": typeof types.ApiTokensDocument,
};
const documents: Documents = {
    "query ApiTokens {\n  apiTokens {\n    id\n    name\n    role\n    addresses\n    createdBy\n    createdAt\n    expiresAt\n    lastUsedAt\n    revokedAt\n    valid\n  }\n}\n\nmutation CreateApiToken($name: String!, $role: Role!, $expires: Date, $addresses: [String!]!) {\n  createApiToken(\n    name: $name\n    role: $role\n    expires: $expires\n    addresses: $addresses\n  ) {\n    secret\n  }\n}\n\nmutation RevokeApiToken($id: ID!) {\n  revokeApiToken(id: $id)\n}": types.ApiTokensDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ApiTokens {\n  apiTokens {\n    id\n    name\n    role\n    addresses\n    createdBy\n    createdAt\n    expiresAt\n    lastUsedAt\n    revokedAt\n    valid\n  }\n}\n\nmutation CreateApiToken($name: String!, $role: Role!, $expires: Date, $addresses: [String!]!) {\n  createApiToken(\n    name: $name\n    role: $role\n    expires: $expires\n    addresses: $addresses\n  ) {\n    secret\n  }\n}\n\nmutation RevokeApiToken($id: ID!) {\n  revokeApiToken(id: $id)\n}"): typeof import('./graphql').ApiTokensDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
