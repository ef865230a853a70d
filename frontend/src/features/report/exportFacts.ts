import type { Exported } from '../../shared/export/exported'
import type { Fact } from '../../shared/ui/csv'
import type { TableModel } from '../../shared/ui/table'
import type { Note } from './notes'
import type { ReportData } from './reportData'
import type { Voice } from './voice'

/** The notes that no table goes without. */
const ofEveryTable = ['AS_ISSUED', 'SMALL_COUNTS', 'DEMO_DATA']

/** What must go with a table that leaves the page: what it is, where from, as of when, and every note that weakens it. */
export function exportFacts(
  { programme, report }: ReportData,
  table: TableModel,
  notes: readonly Note[],
  { words, format }: Voice,
): Pick<Exported, 'about' | 'notes'> {
  const { dataThrough, version } = report.dataBasis
  const about = new Set([table.note, ...(table.caveats ?? []), ...ofEveryTable])
  const noted = notes.filter(({ code }) => about.has(code)).map(({ text }): Fact => [words.noteHeading, text])
  return {
    about: [
      [words.table, table.caption],
      [words.programme, programme.name],
      [words.asOf, format.day(report.asOf)],
      [words.dataVersion, format.count(version)],
      [words.dataThrough, dataThrough === null ? words.unknown : format.day(dataThrough)],
    ],
    notes: [[words.sourceHeading, table.source], ...noted],
  }
}
