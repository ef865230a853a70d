import type { Exported } from '../../shared/export/exported'
import type { TableModel } from '../../shared/ui/table'
import { exportFacts } from './exportFacts'
import { notesOf } from './notes'
import type { ReportData } from './reportData'
import { useVoice } from './voice'

/** Makes a table of the report ready to leave the page, with every note that weakens it. */
export function useReportExport(data: ReportData): (table: TableModel) => Exported {
  const voice = useVoice()
  const notes = notesOf(data, voice)
  const { programme, report } = data
  return (table) => ({
    file: `${programme.code}-${report.asOf}-${table.name}`.toLowerCase(),
    table,
    ...exportFacts(data, table, notes, voice),
  })
}
