import { NoteRef } from './NoteRef'
import { useVoice } from './voice'

/** Stands wherever savings or a net gain stand. */
export function NoComparisonGroup() {
  const { words } = useVoice()
  return (
    <p className="caveat">
      {words.noComparisonGroup}
      <NoteRef code="NO_COMPARISON_GROUP" />
    </p>
  )
}
