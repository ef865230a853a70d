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
    "query Trend($programme: String!, $asOf: Date!, $language: Language!) {\n  programme(code: $programme) {\n    name\n    decidedOn\n    from\n    baselineDate\n    targets {\n      measure\n      date\n      value\n      unit\n    }\n    report(asOf: $asOf) {\n      asOf\n      recipients {\n        actual\n        expected\n      }\n      status {\n        population {\n          baseline\n        }\n        rows {\n          state\n          baseline\n        }\n      }\n      trend {\n        date\n        recipients\n        expected\n      }\n      dataBasis {\n        version\n      }\n      notes {\n        code\n        text(language: $language)\n      }\n    }\n  }\n}\n\nquery TrendStarts($programme: String!) {\n  interventions(\n    filter: {programmes: [$programme]}\n    orderBy: {field: FROM, direction: ASC}\n    first: 200\n  ) {\n    nodes {\n      code\n      name\n      from\n    }\n  }\n}\n\nquery TrendParts($programme: String!, $from: Date!, $asOf: Date!, $by: Dimension!) {\n  programme(code: $programme) {\n    cohort(asOf: $asOf) {\n      dataBasis {\n        version\n      }\n      stock(from: $from, to: $asOf, by: $by) {\n        date\n        key {\n          dimension\n          code\n          name\n        }\n        citizens\n      }\n    }\n  }\n}\n\nquery TrendMovement($programme: String!, $from: Date!, $asOf: Date!) {\n  programme(code: $programme) {\n    cohort(asOf: $asOf) {\n      dataBasis {\n        version\n      }\n      movement(from: $from, to: $asOf) {\n        month\n        before\n        new\n        back\n        out\n        stock\n        cameAndWent\n      }\n    }\n  }\n}": typeof types.TrendDocument,
};
const documents: Documents = {
    "query Trend($programme: String!, $asOf: Date!, $language: Language!) {\n  programme(code: $programme) {\n    name\n    decidedOn\n    from\n    baselineDate\n    targets {\n      measure\n      date\n      value\n      unit\n    }\n    report(asOf: $asOf) {\n      asOf\n      recipients {\n        actual\n        expected\n      }\n      status {\n        population {\n          baseline\n        }\n        rows {\n          state\n          baseline\n        }\n      }\n      trend {\n        date\n        recipients\n        expected\n      }\n      dataBasis {\n        version\n      }\n      notes {\n        code\n        text(language: $language)\n      }\n    }\n  }\n}\n\nquery TrendStarts($programme: String!) {\n  interventions(\n    filter: {programmes: [$programme]}\n    orderBy: {field: FROM, direction: ASC}\n    first: 200\n  ) {\n    nodes {\n      code\n      name\n      from\n    }\n  }\n}\n\nquery TrendParts($programme: String!, $from: Date!, $asOf: Date!, $by: Dimension!) {\n  programme(code: $programme) {\n    cohort(asOf: $asOf) {\n      dataBasis {\n        version\n      }\n      stock(from: $from, to: $asOf, by: $by) {\n        date\n        key {\n          dimension\n          code\n          name\n        }\n        citizens\n      }\n    }\n  }\n}\n\nquery TrendMovement($programme: String!, $from: Date!, $asOf: Date!) {\n  programme(code: $programme) {\n    cohort(asOf: $asOf) {\n      dataBasis {\n        version\n      }\n      movement(from: $from, to: $asOf) {\n        month\n        before\n        new\n        back\n        out\n        stock\n        cameAndWent\n      }\n    }\n  }\n}": types.TrendDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Trend($programme: String!, $asOf: Date!, $language: Language!) {\n  programme(code: $programme) {\n    name\n    decidedOn\n    from\n    baselineDate\n    targets {\n      measure\n      date\n      value\n      unit\n    }\n    report(asOf: $asOf) {\n      asOf\n      recipients {\n        actual\n        expected\n      }\n      status {\n        population {\n          baseline\n        }\n        rows {\n          state\n          baseline\n        }\n      }\n      trend {\n        date\n        recipients\n        expected\n      }\n      dataBasis {\n        version\n      }\n      notes {\n        code\n        text(language: $language)\n      }\n    }\n  }\n}\n\nquery TrendStarts($programme: String!) {\n  interventions(\n    filter: {programmes: [$programme]}\n    orderBy: {field: FROM, direction: ASC}\n    first: 200\n  ) {\n    nodes {\n      code\n      name\n      from\n    }\n  }\n}\n\nquery TrendParts($programme: String!, $from: Date!, $asOf: Date!, $by: Dimension!) {\n  programme(code: $programme) {\n    cohort(asOf: $asOf) {\n      dataBasis {\n        version\n      }\n      stock(from: $from, to: $asOf, by: $by) {\n        date\n        key {\n          dimension\n          code\n          name\n        }\n        citizens\n      }\n    }\n  }\n}\n\nquery TrendMovement($programme: String!, $from: Date!, $asOf: Date!) {\n  programme(code: $programme) {\n    cohort(asOf: $asOf) {\n      dataBasis {\n        version\n      }\n      movement(from: $from, to: $asOf) {\n        month\n        before\n        new\n        back\n        out\n        stock\n        cameAndWent\n      }\n    }\n  }\n}"): typeof import('./graphql').TrendDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
