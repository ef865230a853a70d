import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { keepScope } from '../../shared/scope/keepScope'
import { ScopePage } from '../../shared/scope/ScopePage'
import { FlowsBody } from './FlowsBody'
import { type FlowsSearch, readFlowsSearch } from './search'
import { useVoice } from './voice'

/** From where to where the citizens of the programme went. */
export function FlowsPage() {
  const { words } = useVoice()
  const search = readFlowsSearch({ ...useSearch({ from: '/bevaegelser' }) })
  const navigate = useNavigate({ from: '/bevaegelser' })
  const change = (changed: FlowsSearch) =>
    void navigate({ search: (before) => ({ ...keepScope(before), ...changed }), replace: true, resetScroll: false })
  return (
    <ScopePage
      title={words.page}
      actions={
        <Link to="/rapport" hash="status" search={keepScope}>
          {words.toReport}
        </Link>
      }
    >
      {({ scope, dataThrough }) => <FlowsBody scope={scope} dataThrough={dataThrough} search={search} onChange={change} />}
    </ScopePage>
  )
}
