import { NoteRef } from './NoteRef'
import type { Report } from './reportData'

/** Says beside the net gain that it carries the costs of a part whose savings are counted elsewhere. */
export function PartNote({ report }: { report: Report }) {
  const note = report.notes.find(({ code }) => code === 'COSTS_OF_PART')
  if (note === undefined) return null
  return (
    <p className="caveat">
      <span lang="da">{note.text}</span>
      <NoteRef code={note.code} />
    </p>
  )
}
