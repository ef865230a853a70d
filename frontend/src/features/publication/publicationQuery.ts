import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { PublicationDocument, type PublicationQuery } from '../../gql/publication/graphql'
import { execute } from '../../shared/api/execute'
import type { IsoDate } from '../../shared/i18n/date'

export type Publication = PublicationQuery['disclosedReport']

/** What may leave the house of a programme's report at a month's end; the one before it stays until it has come. */
export function publicationQuery(programme: string, monthEnd: IsoDate) {
  return queryOptions({
    queryKey: ['publication', programme, monthEnd],
    queryFn: async ({ signal }) =>
      (await execute(PublicationDocument, { programme, month: monthEnd.slice(0, 7) }, signal)).data.disclosedReport,
    placeholderData: keepPreviousData,
  })
}
