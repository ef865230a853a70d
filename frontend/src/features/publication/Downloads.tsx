import type { Exported } from '../../shared/export/exported'
import { TakeAway } from '../../shared/export/TakeAway'
import { exportWords } from '../../shared/export/words'
import { useWords } from '../../shared/i18n/I18n'
import type { ScopeProgramme } from '../../shared/scope/scope'
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
  const taken = useWords(exportWords)
  const exported = (table: TableModel): Exported => ({
    file: `${programme.code}-${publication.asOf}-offentlig-${table.name}`.toLowerCase(),
    table,
    about: [
      [words.factTable, table.caption],
      [words.factProgramme, programme.name],
      [words.factAsOf, format.day(publication.asOf)],
      [words.factVersion, format.count(publication.dataBasis.version)],
      [taken.use, taken.public],
    ],
    notes: [
      [words.factSource, table.source],
      [words.factNote, hiddenSentence(publication, voice)],
      ...(table.name === 'resultat' ? [[words.factNote, words.economyNote] as const] : []),
      ...(publication.dataBasis.demo ? [[words.factNote, words.demoNote] as const] : []),
    ],
  })
  return (
    <details className="downloads">
      <summary>{words.downloads}</summary>
      <ul>
        {tables.map((table) => (
          <li key={table.name}>
            {table.caption}
            <TakeAway exported={exported(table)} />
          </li>
        ))}
      </ul>
    </details>
  )
}
