import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { keepScope } from '../../shared/scope/keepScope'
import { DataTable } from '../../shared/ui/DataTable'
import type { EconomyData } from './economyQuery'
import { publishedInvestmentsQuery } from './economyQuery'
import { publishedTable } from './publishedTable'
import { useTakeAway } from './useTakeAway'
import { useVoice } from './voice'

/** Where two sources have published the investment and do not agree, both. Stands beside the budget, which does not wait for it. */
export function PublishedBreakdowns({ data }: { data: EconomyData }) {
  const voice = useVoice()
  const { words } = voice
  const takeAway = useTakeAway(data)
  const { data: figures } = useQuery(publishedInvestmentsQuery(data.programme.code))
  const table = figures && publishedTable(figures, voice)
  if (!table) return null
  return (
    <div className="published">
      <h3>{words.publishedTitle}</h3>
      <p className="text">{words.publishedText}</p>
      <DataTable table={table} />
      <p className="source">
        <Link to="/kilder" search={keepScope}>
          {words.toSources}
        </Link>
      </p>
      {takeAway(table, { said: words.publishedText })}
    </div>
  )
}
