import { briefOf } from './brief'
import { partNotes } from './PartNotes'
import type { ReportData } from './reportData'
import { reportTables } from './reportTables'
import type { Voice } from './voice'

export interface Note {
  code: string
  text: string
}

/** The notes of the server, which know the data, and the one that is about how the page writes; the first used first. */
export function notesOf(data: ReportData, voice: Voice): Note[] {
  const { words } = voice
  const used = codesInUse(data, voice)
  const place = ({ code }: Note) => (used.includes(code) ? used.indexOf(code) : used.length)
  return [...data.report.notes, { code: 'DASH', text: words.dashNote }].toSorted((a, b) => place(a) - place(b))
}

/** The codes of the notes that the page refers to, in its order. */
function codesInUse(data: ReportData, voice: Voice): string[] {
  const inBrief = briefOf(data, voice).flatMap(({ notes = [], ofPart }) => [...notes, ...(ofPart ? partNotes : [])])
  const inTables = reportTables(data, voice).flatMap(({ note, rows }) => [note, ...rows.map((row) => row.note)])
  return [...inBrief, ...inTables].filter((code) => code !== undefined)
}
