import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { keepScope } from '../../shared/scope/keepScope'
import { ScopePage } from '../../shared/scope/ScopePage'
import { scopeQuery } from '../../shared/scope/scopeQuery'
import { BenchmarkBody } from './BenchmarkBody'
import { type BenchmarkSearch, readBenchmarkSearch } from './search'
import { useVoice } from './voice'

/** How our fall in recipients compares with that of the other municipalities. */
export function BenchmarkPage() {
  const { words } = useVoice()
  const search = useSearch({ from: '/kommuner' })
  const navigate = useNavigate({ from: '/kommuner' })
  const { data } = useQuery(scopeQuery)
  const change = (changed: BenchmarkSearch) =>
    void navigate({ search: (before) => ({ ...keepScope(before), ...changed }), replace: true, resetScroll: false })
  return (
    <ScopePage
      title={words.page}
      actions={
        <Link to="/" search={keepScope}>
          {words.toOverview}
        </Link>
      }
    >
      {({ scope }) => <BenchmarkBody scope={scope} demo={data?.dataBasis.demo ?? false} search={readBenchmarkSearch({ ...search })} onChange={change} />}
    </ScopePage>
  )
}
