import { useQuery } from '@tanstack/react-query'
import { useI18n, useWords } from '../i18n/I18n'
import type { Scope } from '../scope/scope'
import { scopeQuery } from '../scope/scopeQuery'
import type { Fact } from '../ui/csv'
import type { TableModel } from '../ui/table'
import type { Exported } from './exported'
import { exportWords } from './words'

interface About {
  scope: Pick<Scope, 'programme' | 'asOf'>
  /** The version of the data that the figures rest on. */
  version: number
  /** In words; none: everything is shown. */
  filters?: readonly string[]
  /** What weakens the figures, as the API says it. */
  notes?: readonly { code: string; text: string }[]
}

/**
 * Makes a table ready to leave the page: what it is, of what and when, where from, and every note that weakens it. It is
 * for use in the house, where small counts are not hidden; what may leave it is on the page for publication.
 */
export function useExport(): (table: TableModel, about: About) => Exported {
  const words = useWords(exportWords)
  const { format } = useI18n()
  const { data } = useQuery(scopeQuery)
  return (table, { scope: { programme, asOf }, version, filters = [], notes = [] }) => ({
    file: `${programme.code}-${asOf}-${table.name}`.toLowerCase(),
    table,
    about: [
      [words.table, table.caption],
      [words.programme, programme.name],
      [words.asOf, format.day(asOf)],
      [words.filter, filters.join('; ') || words.noFilter],
      [words.version, format.count(version)],
      [words.dataThrough, data?.dataBasis.dataThrough ? format.day(data.dataBasis.dataThrough) : words.unknown],
      [words.use, words.internal],
    ],
    notes: [
      [words.source, table.source],
      ...notes.map(({ text }): Fact => [words.note, text]),
      ...(data?.dataBasis.demo && !notes.some(({ code }) => code === 'DEMO_DATA') ? [[words.note, words.demo] satisfies Fact] : []),
    ],
  })
}
