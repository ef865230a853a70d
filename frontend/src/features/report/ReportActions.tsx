import { Link } from '@tanstack/react-router'
import { keepScope } from '../../shared/scope/keepScope'
import { useVoice } from './voice'

/** Out of the house. */
export function ReportActions() {
  const { words } = useVoice()
  return (
    <Link to="/rapport/offentlig" search={keepScope}>
      {words.toPublish}
    </Link>
  )
}
