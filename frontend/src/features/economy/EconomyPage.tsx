import { Link } from '@tanstack/react-router'
import { keepScope } from '../../shared/scope/keepScope'
import { ScopePage } from '../../shared/scope/ScopePage'
import { EconomyBody } from './EconomyBody'
import { useVoice } from './voice'

/** What the strategy has cost and gained, and what that is made of. */
export function EconomyPage() {
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
      {({ scope, dataThrough }) => <EconomyBody scope={scope} dataThrough={dataThrough} />}
    </ScopePage>
  )
}
