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
    "query Viewer {\n  viewer {\n    name\n    administers\n  }\n}\n\nquery InterventionHistory($code: String!) {\n  intervention(code: $code) {\n    committee\n    decision {\n      body\n      date\n      link\n    }\n    price {\n      amount\n      unit\n    }\n    editions {\n      code\n      name\n      edition\n    }\n    revisions {\n      ...Revision\n    }\n  }\n}\n\nfragment Revision on Revision {\n  id\n  kind\n  code\n  name\n  version\n  action\n  actor\n  madeAt\n  import\n  undoes\n  undoneBy\n  changes {\n    field\n    label\n    before\n    after\n  }\n}": typeof types.ViewerDocument,
};
const documents: Documents = {
    "query Viewer {\n  viewer {\n    name\n    administers\n  }\n}\n\nquery InterventionHistory($code: String!) {\n  intervention(code: $code) {\n    committee\n    decision {\n      body\n      date\n      link\n    }\n    price {\n      amount\n      unit\n    }\n    editions {\n      code\n      name\n      edition\n    }\n    revisions {\n      ...Revision\n    }\n  }\n}\n\nfragment Revision on Revision {\n  id\n  kind\n  code\n  name\n  version\n  action\n  actor\n  madeAt\n  import\n  undoes\n  undoneBy\n  changes {\n    field\n    label\n    before\n    after\n  }\n}": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  viewer {\n    name\n    administers\n  }\n}\n\nquery InterventionHistory($code: String!) {\n  intervention(code: $code) {\n    committee\n    decision {\n      body\n      date\n      link\n    }\n    price {\n      amount\n      unit\n    }\n    editions {\n      code\n      name\n      edition\n    }\n    revisions {\n      ...Revision\n    }\n  }\n}\n\nfragment Revision on Revision {\n  id\n  kind\n  code\n  name\n  version\n  action\n  actor\n  madeAt\n  import\n  undoes\n  undoneBy\n  changes {\n    field\n    label\n    before\n    after\n  }\n}"): typeof import('./graphql').ViewerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
