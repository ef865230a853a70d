import { useState } from 'react'
import { CatalogueLink } from '../history/CatalogueLink'
import { useVoice } from './voice'

/** To a colleague. */
export function ListActions() {
  const { words } = useVoice()
  const [copied, setCopied] = useState(false)
  async function copy() {
    await navigator.clipboard.writeText(window.location.href)
    setCopied(true)
  }
  return (
    <>
      <CatalogueLink />
      <button type="button" className="link" onClick={() => void copy()}>
        {words.copyLink}
      </button>
      <span role="status" className="sr">
        {copied && words.copied}
      </span>
    </>
  )
}
