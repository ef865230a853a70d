import { Link } from '@tanstack/react-router'
import { keepScope } from '../../shared/scope/keepScope'
import { ScopePage } from '../../shared/scope/ScopePage'
import { CohortsBody } from './CohortsBody'
import { useVoice } from './voice'

/** Groups of citizens side by side: where they are, how long they stay, who came back. */
export function CohortsPage() {
  const { words } = useVoice()
  return (
    <ScopePage
      title={words.page}
      actions={
        <Link to="/bevaegelser" search={keepScope}>
          {words.toFlows}
        </Link>
      }
    >
      {({ scope, dataThrough }) => <CohortsBody scope={scope} dataThrough={dataThrough} />}
    </ScopePage>
  )
}
