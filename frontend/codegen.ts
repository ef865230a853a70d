import type { CodegenConfig } from '@graphql-codegen/cli'

// Each part of the app gets its own questions, so that no page loads those of another.
const parts = {
  scope: ['src/shared/scope'],
  overview: ['src/features/overview'],
  explain: ['src/shared/explain'],
  method: ['src/features/method'],
  report: ['src/features/report'],
  economy: ['src/features/economy'],
  publication: ['src/features/publication'],
  benchmark: ['src/features/benchmark'],
  trend: ['src/features/trend'],
  views: ['src/features/views'],
  saveView: ['src/shared/views'],
  cohorts: ['src/features/cohorts'],
  flows: ['src/features/flows'],
  sources: ['src/features/sources'],
  interventions: ['src/features/interventions'],
  history: ['src/features/history'],
  access: ['src/features/access'],
  imports: ['src/features/imports'],
  catalogue: ['src/features/catalogue', 'src/features/history'], // whose fragment it uses
}

const config: CodegenConfig = {
  schema: '../schema.graphql',
  generates: {
    // What the page of the method shows of the API.
    'src/gql/method/rootFields.json': { plugins: ['./scripts/apiReference.mjs'] },
    ...Object.fromEntries(
      Object.entries(parts).map(([part, folders]) => [
        `src/gql/${part}/`,
        {
          preset: 'client',
          documents: folders.map((folder) => `${folder}/*.graphql`),
          presetConfig: {
            fragmentMasking: false,
            persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
          },
          config: {
            // Strings keep a GraphQL parser and printer out of the bundle.
            documentMode: 'string',
            enumsAsTypes: true,
            useTypeImports: true,
            strictScalars: true,
            scalars: { Date: 'string', Month: 'string', Kroner: 'number', Cursor: 'string', Time: 'string' },
          },
        },
      ]),
    ),
  },
}

export default config
