import { TakeAway } from '../../shared/export/TakeAway'
import type { ReportData } from './reportData'
import { reportTables } from './reportTables'
import { useReportExport } from './useReportExport'
import { useVoice } from './voice'

/** Every table of the report as a file for a spreadsheet. */
export function Downloads({ data }: { data: ReportData }) {
  const voice = useVoice()
  const { words } = voice
  const exported = useReportExport(data)
  return (
    <details className="downloads">
      <summary>{words.downloads}</summary>
      <p className="small">{words.downloadsText}</p>
      <ul>
        {reportTables(data, voice).map((table) => (
          <li key={table.name}>
            {table.caption}
            <TakeAway exported={exported(table)} />
          </li>
        ))}
      </ul>
    </details>
  )
}
