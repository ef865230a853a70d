import { DataTable } from '../../shared/ui/DataTable'
import type { TableModel } from '../../shared/ui/table'
import { NoteRef } from './NoteRef'

/** A table whose notes stand at the end of the report. */
export function ReportTable({ table }: { table: TableModel }) {
  return <DataTable table={table} NoteRef={NoteRef} />
}
