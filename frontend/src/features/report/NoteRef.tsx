import { createContext, useContext } from 'react'
import type { Note } from './notes'
import { useVoice } from './voice'

const NotesContext = createContext<readonly Note[]>([])

/** The notes of the report that is shown; references find their numbers there. */
export const NotesProvider = NotesContext.Provider

/** A small number that leads to its note. Nothing where the report has no such note. */
export function NoteRef({ code }: { code: string }) {
  const { words } = useVoice()
  const index = useContext(NotesContext).findIndex((note) => note.code === code)
  if (index < 0) return null
  const number = String(index + 1)
  return (
    <sup>
      <a href={`#note-${number}`} aria-label={words.noteRef(number)}>
        {number}
      </a>
    </sup>
  )
}
