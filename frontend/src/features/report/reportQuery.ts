import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ManagementReportDocument } from '../../gql/report/graphql'
import { execute } from '../../shared/api/execute'
import type { IsoDate } from '../../shared/i18n/date'
import { apiLanguages, type Language } from '../../shared/i18n/language'

/** The management report of a programme on a day; the report before it stays until it has come. */
export function reportQuery(programme: string, asOf: IsoDate, language: Language) {
  return queryOptions({
    queryKey: ['report', programme, asOf, language],
    queryFn: ({ signal }) => execute(ManagementReportDocument, { programme, asOf, language: apiLanguages[language] }, signal),
    placeholderData: keepPreviousData,
  })
}
