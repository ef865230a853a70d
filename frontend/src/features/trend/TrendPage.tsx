import { Link } from '@tanstack/react-router'
import { keepScope } from '../../shared/scope/keepScope'
import { ScopePage } from '../../shared/scope/ScopePage'
import { TrendBody } from './TrendBody'
import { useVoice } from './voice'

/** How the recipients have developed, month by month. */
export function TrendPage() {
  const { words } = useVoice()
  return (
    <ScopePage
      title={words.page}
      actions={
        <Link to="/" search={keepScope}>
          {words.toOverview}
        </Link>
      }
    >
      {({ scope, dataThrough }) => <TrendBody scope={scope} dataThrough={dataThrough} />}
    </ScopePage>
  )
}
