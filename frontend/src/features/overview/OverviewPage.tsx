import { Link } from '@tanstack/react-router'
import { keepScope } from '../../shared/scope/keepScope'
import { ScopePage } from '../../shared/scope/ScopePage'
import { OverviewBody } from './OverviewBody'
import { useVoice } from './voice'

/** What a committee's chair asks in the first ten seconds. */
export function OverviewPage() {
  const { words } = useVoice()
  return (
    <ScopePage
      title={words.page}
      actions={
        <Link to="/rapport" search={keepScope}>
          {words.wholeReport}
        </Link>
      }
    >
      {({ scope, dataThrough }) => <OverviewBody scope={scope} dataThrough={dataThrough} />}
    </ScopePage>
  )
}
