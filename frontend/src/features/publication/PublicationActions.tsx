import { Link } from '@tanstack/react-router'
import { keepScope } from '../../shared/scope/keepScope'
import { useVoice } from './voice'

/** To the whole report. */
export function PublicationActions() {
  const { words } = useVoice()
  return (
    <Link to="/rapport" search={keepScope}>
      {words.wholeReport}
    </Link>
  )
}
