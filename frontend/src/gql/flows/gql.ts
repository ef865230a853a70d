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
    "query Flows($programme: String!, $from: Date!, $asOf: Date!, $by: FlowDimension!) {\n  programme(code: $programme) {\n    name\n    cohort(asOf: $asOf) {\n      dataBasis {\n        version\n      }\n      states: flow(from: $from, to: $asOf, by: STATE) {\n        ...Way\n      }\n      ways: flow(from: $from, to: $asOf, by: $by) {\n        ...Way\n      }\n    }\n  }\n}\n\nfragment Way on FlowCell {\n  from\n  fromName\n  to\n  toName\n  citizens\n  fromCitizens\n  toCitizens\n  population\n}": typeof types.FlowsDocument,
};
const documents: Documents = {
    "query Flows($programme: String!, $from: Date!, $asOf: Date!, $by: FlowDimension!) {\n  programme(code: $programme) {\n    name\n    cohort(asOf: $asOf) {\n      dataBasis {\n        version\n      }\n      states: flow(from: $from, to: $asOf, by: STATE) {\n        ...Way\n      }\n      ways: flow(from: $from, to: $asOf, by: $by) {\n        ...Way\n      }\n    }\n  }\n}\n\nfragment Way on FlowCell {\n  from\n  fromName\n  to\n  toName\n  citizens\n  fromCitizens\n  toCitizens\n  population\n}": types.FlowsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Flows($programme: String!, $from: Date!, $asOf: Date!, $by: FlowDimension!) {\n  programme(code: $programme) {\n    name\n    cohort(asOf: $asOf) {\n      dataBasis {\n        version\n      }\n      states: flow(from: $from, to: $asOf, by: STATE) {\n        ...Way\n      }\n      ways: flow(from: $from, to: $asOf, by: $by) {\n        ...Way\n      }\n    }\n  }\n}\n\nfragment Way on FlowCell {\n  from\n  fromName\n  to\n  toName\n  citizens\n  fromCitizens\n  toCitizens\n  population\n}"): typeof import('./graphql').FlowsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
