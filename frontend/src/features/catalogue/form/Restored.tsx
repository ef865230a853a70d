import { Notice } from '../../../shared/ui/Notice'
import { useVoice } from '../voice'

/** Says that the form holds what was not saved last time. */
export function Restored({ at, onDiscard }: { at: number | null; onDiscard: () => void }) {
  const { words, format } = useVoice()
  if (at === null) return null
  return (
    <Notice title={words.restored}>
      <p>{words.restoredHelp(format.moment(new Date(at).toISOString()))}</p>
      <button type="button" className="btn" onClick={onDiscard}>
        {words.discard}
      </button>
    </Notice>
  )
}
