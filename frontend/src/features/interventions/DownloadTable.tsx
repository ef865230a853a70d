import type { Scope } from '../../shared/scope/scope'
import { type Fact, toCsv } from '../../shared/ui/csv'
import { saveFile } from '../../shared/ui/saveFile'
import type { TableModel } from '../../shared/ui/table'
import { useVoice } from './voice'

interface Props {
  table: TableModel
  scope: Scope
  version: number
  /** In words; none: everything is shown. */
  filters: readonly string[]
  notes: readonly { code: string; text: string }[]
}

/** Just the table that is shown, with what its reader must know. */
export function DownloadTable({ table, scope: { programme, asOf }, version, filters, notes }: Props) {
  const { words, format } = useVoice()
  function save() {
    const facts: Fact[] = [
      [words.factTable, table.caption],
      [words.factProgramme, programme.name],
      [words.factAsOf, format.day(asOf)],
      [words.factFilter, filters.join('; ') || words.factNone],
      [words.factVersion, format.count(version)],
      [words.factSource, table.source],
      ...notes.map(({ text }): Fact => [words.factNote, text]),
    ]
    saveFile(`${programme.code}-${asOf}-${table.name}.csv`.toLowerCase(), 'text/csv', toCsv(table, facts))
  }
  return (
    <button type="button" className="link" onClick={save}>
      {words.download}
    </button>
  )
}
