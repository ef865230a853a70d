import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { keepScope } from '../../shared/scope/keepScope'
import { useVoice } from './voice'

/** To paper, to a colleague, and out of the house. */
export function ReportActions() {
  const { words } = useVoice()
  const [copied, setCopied] = useState(false)
  async function copy() {
    await navigator.clipboard.writeText(window.location.href)
    setCopied(true)
  }
  return (
    <>
      <Link to="/rapport/offentlig" search={keepScope}>
        {words.toPublish}
      </Link>
      <button type="button" className="link" onClick={() => window.print()}>
        {words.print}
      </button>
      <button type="button" className="link" onClick={() => void copy()}>
        {words.copyLink}
      </button>
      <span role="status" className="sr">
        {copied && words.copied}
      </span>
    </>
  )
}
