import type { ScopeProgramme } from '../../shared/scope/scope'
import { type Fact, toCsv } from '../../shared/ui/csv'
import { saveFile } from '../../shared/ui/saveFile'
import type { TableModel } from '../../shared/ui/table'
import { hiddenSentence } from './hiddenSentence'
import type { Publication } from './publicationQuery'
import { useVoice } from './voice'

interface Props {
  publication: Publication
  programme: ScopeProgramme
  tables: readonly TableModel[]
}

/** The tables as files for a spreadsheet: what is hidden here is hidden there. */
export function Downloads({ publication, programme, tables }: Props) {
  const voice = useVoice()
  const { words, format } = voice
  function save(table: TableModel) {
    const facts: Fact[] = [
      [words.factTable, table.caption],
      [words.factProgramme, programme.name],
      [words.factAsOf, format.day(publication.asOf)],
      [words.factVersion, format.count(publication.dataBasis.version)],
      [words.factSource, table.source],
      [words.factNote, hiddenSentence(publication, voice)],
      ...(table.name === 'resultat' ? [[words.factNote, words.economyNote] as const] : []),
      ...(publication.dataBasis.demo ? [[words.factNote, words.demoNote] as const] : []),
    ]
    saveFile(`${programme.code}-${publication.asOf}-offentlig-${table.name}.csv`.toLowerCase(), 'text/csv', toCsv(table, facts))
  }
  return (
    <details className="downloads">
      <summary>{words.downloads}</summary>
      <ul>
        {tables.map((table) => (
          <li key={table.name}>
            <button type="button" className="link" onClick={() => save(table)}>
              {words.download(table.caption)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
