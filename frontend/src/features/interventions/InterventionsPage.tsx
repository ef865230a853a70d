import { useNavigate, useSearch } from '@tanstack/react-router'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { keepScope } from '../../shared/scope/keepScope'
import { ScopePage } from '../../shared/scope/ScopePage'
import { CatalogueLink } from '../history/CatalogueLink'
import { InterventionList } from './InterventionList'
import { NoDay, dayIsKnown } from './NoDay'
import type { InterventionsSearch } from './search'
import { useVoice } from './voice'

/** The interventions of the programme and day in the address. */
export function InterventionsPage() {
  const { words } = useVoice()
  const search = useSearch({ from: '/indsatser' })
  const navigate = useNavigate({ from: '/indsatser' })
  const change = (filters: InterventionsSearch) =>
    void navigate({ search: (before) => ({ ...keepScope(before), ...filters }), resetScroll: false })
  return (
    <ScopePage title={words.listTitle} actions={<CatalogueLink />}>
      {({ scope, dataThrough }) =>
        dayIsKnown(scope, dataThrough) ? (
          <InterventionList scope={scope} search={search} onChange={change} />
        ) : (
          <div className="page">
            <PageTitle>{words.listTitle}</PageTitle>
            <NoDay scope={scope} dataThrough={dataThrough} />
          </div>
        )
      }
    </ScopePage>
  )
}
