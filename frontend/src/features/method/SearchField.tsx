import { useId, useState } from 'react'
import { useVoice } from './voice'

interface Props {
  /** What the address says. */
  text: string
  onSearch: (text: string) => void
}

/** Narrows the page while one writes; the address follows. */
export function SearchField({ text, onSearch }: Props) {
  const { words } = useVoice()
  const id = useId()
  const [written, setWritten] = useState(text)
  const [followed, setFollowed] = useState(text)
  // The address may change from elsewhere, too; what is written keeps its spaces.
  if (followed !== text) {
    setFollowed(text)
    if (written.trim() !== text) setWritten(text)
  }
  return (
    <search className="field method-search">
      <label htmlFor={id}>{words.search}</label>
      <input
        id={id}
        type="search"
        value={written}
        placeholder={words.searchHelp}
        maxLength={100}
        onChange={({ target }) => {
          setWritten(target.value)
          onSearch(target.value.trim())
        }}
      />
    </search>
  )
}
