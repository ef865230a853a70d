import { number, type TableModel } from '../../../shared/ui/table'
import type { InterventionResults } from '../intervention'
import type { Voice } from '../voice'

/** The participants by how their enrolment stands and by their latest outcome. */
export function participantsTable(results: InterventionResults, { words, format }: Voice): TableModel {
  const all = results.participants
  const row = (label: string, count: number | null) => ({
    label,
    cells: [
      number(count, format.count),
      number(count === null || all === null || all === 0 ? null : (count * 100) / all, (share) => format.decimal(share, 1)),
    ],
  })
  return {
    name: 'deltagere',
    caption: words.participantsCaption,
    source: words.sourceName,
    columns: [{ label: words.participants }, { label: words.count, unit: words.citizensUnit }, { label: words.shareOfAll, unit: words.shareUnit }],
    rows: [
      row(words.rowActive, results.active),
      row(words.rowCompleted, results.completed),
      row(words.rowBrokenOff, results.brokenOff),
      { ...row(words.rowParticipants, all), kind: 'sum' },
      row(words.rowJob, results.inJob),
      row(words.rowPlacement, results.inWorkPlacement),
      row(words.rowEducation, results.inEducation),
    ],
  }
}
