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
    "query Explanation($programme: String!, $asOf: Date!, $measure: String!, $dimensions: [DimensionInput!], $language: Language!) {\n  figures(\n    programme: $programme\n    asOf: $asOf\n    measures: [$measure]\n    dimensions: $dimensions\n  ) {\n    ...Told\n    numerator\n    denominator\n    definition(language: $language)\n    source(language: $language)\n    asOf\n    dataVersion\n    parts {\n      ...Told\n    }\n  }\n}\n\nfragment Told on Figure {\n  measure {\n    name\n    label(language: $language)\n  }\n  dimensions {\n    name\n    value\n    label(language: $language)\n  }\n  value\n  status\n  unit\n  signRule(language: $language)\n}\n\nquery Definitions($language: Language!) {\n  definitions {\n    name\n    title(language: $language)\n    text(language: $language)\n  }\n}": typeof types.ExplanationDocument,
};
const documents: Documents = {
    "query Explanation($programme: String!, $asOf: Date!, $measure: String!, $dimensions: [DimensionInput!], $language: Language!) {\n  figures(\n    programme: $programme\n    asOf: $asOf\n    measures: [$measure]\n    dimensions: $dimensions\n  ) {\n    ...Told\n    numerator\n    denominator\n    definition(language: $language)\n    source(language: $language)\n    asOf\n    dataVersion\n    parts {\n      ...Told\n    }\n  }\n}\n\nfragment Told on Figure {\n  measure {\n    name\n    label(language: $language)\n  }\n  dimensions {\n    name\n    value\n    label(language: $language)\n  }\n  value\n  status\n  unit\n  signRule(language: $language)\n}\n\nquery Definitions($language: Language!) {\n  definitions {\n    name\n    title(language: $language)\n    text(language: $language)\n  }\n}": types.ExplanationDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Explanation($programme: String!, $asOf: Date!, $measure: String!, $dimensions: [DimensionInput!], $language: Language!) {\n  figures(\n    programme: $programme\n    asOf: $asOf\n    measures: [$measure]\n    dimensions: $dimensions\n  ) {\n    ...Told\n    numerator\n    denominator\n    definition(language: $language)\n    source(language: $language)\n    asOf\n    dataVersion\n    parts {\n      ...Told\n    }\n  }\n}\n\nfragment Told on Figure {\n  measure {\n    name\n    label(language: $language)\n  }\n  dimensions {\n    name\n    value\n    label(language: $language)\n  }\n  value\n  status\n  unit\n  signRule(language: $language)\n}\n\nquery Definitions($language: Language!) {\n  definitions {\n    name\n    title(language: $language)\n    text(language: $language)\n  }\n}"): typeof import('./graphql').ExplanationDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
