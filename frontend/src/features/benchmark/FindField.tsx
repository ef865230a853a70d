import { useId, useState } from 'react'
import { useVoice } from './voice'

interface Props {
  text: string
  /** How many there are, said while one types. */
  found: string
  onText: (text: string) => void
}

/** Finds municipalities by a part of their name. */
export function FindField({ text, found, onText }: Props) {
  const { words } = useVoice()
  const id = useId()
  const [typed, setTyped] = useState(text)
  function type(now: string) {
    setTyped(now)
    onText(now.trim())
  }
  return (
    <div className="find">
      <div className="field">
        <label htmlFor={id}>{words.find}</label>
        <input id={id} type="search" value={typed} onChange={(event) => type(event.target.value)} />
      </div>
      <p className="small" role="status">
        {found}
      </p>
    </div>
  )
}
