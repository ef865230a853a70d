import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { keepScope } from '../../shared/scope/keepScope'
import { viewerQuery } from './historyQuery'
import { useVoice } from './voice'

/** To the catalogue, for those who keep it. */
export function CatalogueLink() {
  const { words } = useVoice()
  const viewer = useQuery(viewerQuery)
  if (!viewer.data?.administers) return null
  return (
    <Link className="action" to="/admin/indsatser" search={keepScope}>
      {words.keepCatalogue}
    </Link>
  )
}
