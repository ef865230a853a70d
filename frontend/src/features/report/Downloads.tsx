import { useI18n } from '../../shared/i18n/I18n'
import { toCsv } from '../../shared/ui/csv'
import { saveFile } from '../../shared/ui/saveFile'
import { exportFacts } from './exportFacts'
import { notesOf } from './notes'
import type { ReportData } from './reportData'
import { reportTables } from './reportTables'
import { useVoice } from './voice'

/** Every table of the report as a file for a spreadsheet. */
export function Downloads({ data }: { data: ReportData }) {
  const voice = useVoice()
  const { words } = voice
  const { programme, report } = data
  const notes = notesOf(data, voice, useI18n().language)
  return (
    <details className="downloads">
      <summary>{words.downloads}</summary>
      <p className="small">{words.downloadsText}</p>
      <ul>
        {reportTables(data, voice).map((table) => {
          const file = `${programme.code}-${report.asOf}-${table.name}.csv`.toLowerCase()
          return (
            <li key={table.name}>
              <button type="button" className="link" onClick={() => saveFile(file, 'text/csv', toCsv(table, exportFacts(data, table, notes, voice)))}>
                {table.caption}, CSV
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
