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
    "query BenchmarkMonths {\n  benchmark {\n    own {\n      code\n      name\n    }\n    months\n  }\n  dataBasis {\n    version\n  }\n}\n\nquery Benchmark($from: Month!, $to: Month!) {\n  municipalities(from: $from, to: $to) {\n    municipality {\n      code\n      name\n    }\n    first\n    last\n    fall\n    rank\n  }\n  benchmark {\n    own {\n      code\n    }\n    together(from: $from, to: $to) {\n      municipalities\n      first\n      last\n      fall\n      medianFall\n    }\n  }\n  dataBasis {\n    version\n  }\n}": typeof types.BenchmarkMonthsDocument,
};
const documents: Documents = {
    "query BenchmarkMonths {\n  benchmark {\n    own {\n      code\n      name\n    }\n    months\n  }\n  dataBasis {\n    version\n  }\n}\n\nquery Benchmark($from: Month!, $to: Month!) {\n  municipalities(from: $from, to: $to) {\n    municipality {\n      code\n      name\n    }\n    first\n    last\n    fall\n    rank\n  }\n  benchmark {\n    own {\n      code\n    }\n    together(from: $from, to: $to) {\n      municipalities\n      first\n      last\n      fall\n      medianFall\n    }\n  }\n  dataBasis {\n    version\n  }\n}": types.BenchmarkMonthsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BenchmarkMonths {\n  benchmark {\n    own {\n      code\n      name\n    }\n    months\n  }\n  dataBasis {\n    version\n  }\n}\n\nquery Benchmark($from: Month!, $to: Month!) {\n  municipalities(from: $from, to: $to) {\n    municipality {\n      code\n      name\n    }\n    first\n    last\n    fall\n    rank\n  }\n  benchmark {\n    own {\n      code\n    }\n    together(from: $from, to: $to) {\n      municipalities\n      first\n      last\n      fall\n      medianFall\n    }\n  }\n  dataBasis {\n    version\n  }\n}"): typeof import('./graphql').BenchmarkMonthsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
