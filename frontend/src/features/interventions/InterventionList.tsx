import { useQuery } from '@tanstack/react-query'
import { ExplainWords } from '../../shared/explain/ExplainWords'
import { TakeAway } from '../../shared/export/TakeAway'
import { useExport } from '../../shared/export/useExport'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { useI18n } from '../../shared/i18n/I18n'
import type { Scope } from '../../shared/scope/scope'
import { DaysTogether } from '../../shared/ui/DaysTogether'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { Notice } from '../../shared/ui/Notice'
import { Chips } from './Chips'
import { chipsOf } from './chips'
import { FilterPanel } from './FilterPanel'
import { findingOf } from './finding'
import { Groups } from './Groups'
import { InterventionTable } from './InterventionTable'
import { interventionsQuery, type Listing } from './interventionsQuery'
import type { InterventionsSearch, OrderName } from './search'
import { listTable } from './tables/listTable'
import { useVoice } from './voice'

interface Props {
  scope: Scope
  search: InterventionsSearch
  onChange: (search: InterventionsSearch) => void
}

/** The finding, the filter and the table. What was shown before stays until the next has come. */
export function InterventionList({ scope, search, onChange }: Props) {
  const { words, format } = useVoice()
  const exported = useExport()
  const { programme, asOf } = scope
  const query = useQuery(interventionsQuery(programme.code, asOf, search, useI18n().language))
  if (query.data === undefined) {
    return (
      <div className="page">
        <PageTitle>{words.listTitle}</PageTitle>
        {query.isError ? (
          <FailureNotice error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <p className="loading" role="status">
            {words.loading}
          </p>
        )}
      </div>
    )
  }
  const voice = { words, format }
  const { interventions: listing, dataBasis } = query.data
  const chips = chipsOf(search, listing.facets, voice)
  const caption = words.caption(programme.name, format.day(asOf))
  const filters = chips.map(({ label }) => label)
  const decided = listing.facets.goals.length > 0
  return (
    <div className={query.isPlaceholderData ? 'page stale' : 'page'} aria-busy={query.isPlaceholderData}>
      <p className="over">
        <DaysTogether>{words.over(programme.name, format.dayInWords(asOf))}</DaysTogether>
      </p>
      <PageTitle>{decided ? `${findingOf(listing.facets, voice)}.` : words.noneAtAll(programme.name)}</PageTitle>
      <Lead listing={listing} />
      <div className="with-panel">
        <aside aria-label={words.filter}>
          <FilterPanel facets={listing.facets} search={search} onChange={onChange} />
        </aside>
        <div>
          <Chips chips={chips} onChange={onChange} onReset={() => onChange(ordersOf(search))} />
          {listing.nodes.length === 0 ? (
            <Notice title={words.none}>
              <p>{words.noneHelp}</p>
            </Notice>
          ) : (
            <>
              <InterventionTable
                listing={listing}
                caption={caption}
                search={search}
                onOrder={(name) => onChange(ordered(search, name))}
              />
              <More listing={listing} search={search} onChange={onChange} />
              <p className="fig-foot">
                <DaysTogether>{words.source(format.day(asOf), format.count(dataBasis.version))}</DaysTogether>
              </p>
              <TakeAway exported={exported(listTable(listing, caption, voice), { scope, version: dataBasis.version, filters, notes: listing.total.notes })} />
              <ExplainWords
                what={words.listTitle}
                definitions={['participants', 'goal', 'priceOfResult']}
                source={words.sourceName}
                asOf={asOf}
                version={dataBasis.version}
              />
              <Groups scope={scope} search={search} filters={filters} onChange={onChange} />
            </>
          )}
        </div>
      </div>
    </div>
  )
}

function Lead({ listing: { total } }: { listing: Listing }) {
  const { words, format } = useVoice()
  if (total.participants === null || total.participants === 0) return null
  const spent = total.money.spent === null ? '' : words.lead(format.count(total.participants), format.money(total.money.spent))
  return (
    <p className="lead">
      {spent.replace(/\.?$/, '.')} {total.inSeveral ? words.leadSeveral(format.count(total.inSeveral)) : ''} {words.noComparison}
    </p>
  )
}

function More({ listing: { nodes, totalCount }, search, onChange }: { listing: Listing } & Omit<Props, 'scope'>) {
  const { words, format } = useVoice()
  if (nodes.length >= totalCount) return null
  if (search.vis === '200') return <p className="text">{words.tooMany(format.count(totalCount))}</p>
  return (
    <button type="button" className="btn more" onClick={() => onChange({ ...search, vis: search.vis === '100' ? '200' : '100' })}>
      {words.showMore(format.count(nodes.length), format.count(totalCount))}
    </button>
  )
}

/** The search in another order; the same order once more turns round. Numbers begin with the largest. */
export function ordered(search: InterventionsSearch, name: OrderName): InterventionsSearch {
  const { orden: before = 'navn', retning, ...rest } = search
  const falling = before === name ? retning === undefined : name !== 'navn'
  return { ...rest, ...(name !== 'navn' && { orden: name }), ...(falling && { retning: 'faldende' }) }
}

/** The search without its filters. */
function ordersOf({ orden, retning, saml }: InterventionsSearch): InterventionsSearch {
  return { ...(orden && { orden }), ...(retning && { retning }), ...(saml && { saml }) }
}
