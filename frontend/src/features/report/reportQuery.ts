import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ManagementReportDocument } from '../../gql/report/graphql'
import { execute } from '../../shared/api/execute'
import type { IsoDate } from '../../shared/i18n/date'

/** The management report of a programme on a day; the report before it stays until it has come. */
export function reportQuery(programme: string, asOf: IsoDate) {
  return queryOptions({
    queryKey: ['report', programme, asOf],
    queryFn: ({ signal }) => execute(ManagementReportDocument, { programme, asOf }, signal),
    placeholderData: keepPreviousData,
  })
}
