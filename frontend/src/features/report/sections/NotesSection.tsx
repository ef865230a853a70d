import type { Note } from '../notes'
import { Section } from '../Section'

export function NotesSection({ notes }: { notes: readonly Note[] }) {
  return (
    <Section id="noter">
      <ol className="notes">
        {notes.map((note, index) => (
          <li key={note.code} id={`note-${index + 1}`}>
            {note.text}
          </li>
        ))}
      </ol>
    </Section>
  )
}
