import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ExplanationDocument, type ExplanationQuery } from '../../gql/explain/graphql'
import { execute } from '../api/execute'
import type { Problem } from '../api/problems'
import { apiLanguages, type Language } from '../i18n/language'
import type { ShownScope } from '../scope/shownScope'
import type { MeasureName } from './measures'

export type ExplainedFigure = ExplanationQuery['figures'][number]

/** What is told of a figure and of each of its parts. */
export type ToldFigure = ExplainedFigure['parts'][number]

interface Explanation {
  figure: ExplainedFigure | undefined
  /** Why the figure, or a part of it, has no value although there is something to compute. */
  problems: readonly Problem[]
}

/** A measure, and what narrows it: one number. */
export interface Explained {
  measure: MeasureName
  /** By name, as the API's `measures` lists them. */
  dimensions?: Readonly<Record<string, string>> | undefined
}

/** A figure with its story; while another one comes, the last one stays. */
export function explanationQuery({ programme, asOf }: ShownScope, { measure, dimensions = {} }: Explained, language: Language) {
  const variables = {
    programme,
    asOf,
    measure,
    dimensions: Object.entries(dimensions).map(([name, value]) => ({ name, value })),
    language: apiLanguages[language],
  }
  return queryOptions({
    queryKey: ['explanation', variables],
    queryFn: async ({ signal }): Promise<Explanation> => {
      const { data, problems } = await execute(ExplanationDocument, variables, signal)
      const [figure] = data.figures
      return { figure, problems }
    },
    placeholderData: keepPreviousData,
  })
}
