import { NoteRef } from './NoteRef'
import type { Report } from './reportData'

/** A part whose costs stand here and whose savings do not, and a part whose costs stand elsewhere. */
export const partNotes: readonly string[] = ['COSTS_OF_PART', 'COSTS_ELSEWHERE']

/** Says beside a net gain that costs and savings of a part are counted in two places. */
export function PartNotes({ report }: { report: Report }) {
  return report.notes
    .filter(({ code }) => partNotes.includes(code))
    .map(({ code, text }) => (
      <p key={code} className="caveat">
        {text}
        <NoteRef code={code} />
      </p>
    ))
}
