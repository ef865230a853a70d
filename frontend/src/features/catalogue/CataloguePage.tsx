import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, useId, useState } from 'react'
import { UndoRevisionDocument, type CatalogueQuery, type InterventionStatus } from '../../gql/catalogue/graphql'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { keepScope } from '../../shared/scope/keepScope'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { SelectField } from '../../shared/ui/SelectField'
import { AdminOnly, Loading } from './AdminOnly'
import { recall } from './form/kept'
import { takeMessage } from './message'
import { Problem } from './Problem'
import { catalogueQuery, useChange } from './queries'
import { RecentChanges } from './RecentChanges'
import { type CatalogueSearch, statusOf } from './search'
import { useVoice } from './voice'

/** The catalogue as administrators keep it, with what was changed last. */
export function CataloguePage() {
  return (
    <AdminOnly>
      <Catalogue />
    </AdminOnly>
  )
}

function Catalogue() {
  const { words, format } = useVoice()
  const search = useSearch({ from: '/admin/indsatser' })
  const navigate = useNavigate({ from: '/admin/indsatser' })
  const { tekst = '', livsforloeb } = search
  const query = useQuery(catalogueQuery(tekst, livsforloeb ? statusOf[livsforloeb] : ''))
  const undo = useChange(UndoRevisionDocument)
  const [message] = useState(takeMessage)
  const change = (changes: CatalogueSearch) => void navigate({ search: (before) => ({ ...before, ...changes }), resetScroll: false })
  if (query.isPending) return <Loading />
  const listing = query.data?.interventions
  return (
    <div className={query.isPlaceholderData ? 'page stale' : 'page'} aria-busy={query.isPlaceholderData}>
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.lead}</p>
      <p role="status" className="said">
        {undo.isSuccess ? words.undone : message}
      </p>
      <p className="links">
        <Link className="btn primary" to="/admin/ny-indsats" search={keepScope}>
          {words.newOne}
        </Link>
        <Link to="/admin/leverandoerer" search={keepScope}>
          {words.lists}
        </Link>
        <Link to="/admin/adgang" search={keepScope}>
          {words.access}
        </Link>
        <Link to="/admin/data" search={keepScope}>
          {words.data}
        </Link>
      </p>
      {query.isError && <FailureNotice error={query.error} onRetry={() => void query.refetch()} />}
      <Finder key={tekst} search={search} statuses={listing?.facets.statuses ?? []} onChange={change} />
      {listing && listing.nodes.length === 0 && <p className="answer">{words.none}</p>}
      {listing && listing.nodes.length > 0 && <CatalogueTable listing={listing} />}
      {listing && listing.totalCount > listing.nodes.length && <p className="text">{words.tooMany(format.count(listing.totalCount))}</p>}
      <section className="section">
        <h2>{words.recent}</h2>
        <Problem error={undo.error} />
        <RecentChanges revisions={query.data?.revisions.nodes ?? []} busy={undo.isPending} onUndo={({ id }) => undo.mutate({ id })} />
      </section>
    </div>
  )
}

type Listing = CatalogueQuery['interventions']

interface FinderProps {
  search: CatalogueSearch
  statuses: Listing['facets']['statuses']
  onChange: (search: CatalogueSearch) => void
}

function Finder({ search, statuses, onChange }: FinderProps) {
  const { words, format } = useVoice()
  const id = useId()
  const [typed, setTyped] = useState(search.tekst ?? '')
  function find(event: FormEvent) {
    event.preventDefault()
    onChange({ tekst: typed.trim() })
  }
  return (
    <div className="scope">
      <form className="field" role="search" onSubmit={find}>
        <label htmlFor={id}>{words.search}</label>
        <div className="field-row">
          <input id={id} type="search" className="w-name" maxLength={100} value={typed} onChange={({ target }) => setTyped(target.value)} />
          <button type="submit" className="btn">
            {words.searchGo}
          </button>
        </div>
      </form>
      <SelectField label={words.status} value={search.livsforloeb ?? ''} onChange={(value) => onChange({ livsforloeb: (value || undefined) as CatalogueSearch['livsforloeb'] })}>
        <option value="">{words.allStatuses}</option>
        {statuses.map(({ code, count }) => {
          const name = Object.entries(statusOf).find(([, status]) => status === code)?.[0]
          return (
            <option key={code} value={name}>
              {words.statuses[code as InterventionStatus]} ({format.count(count)})
            </option>
          )
        })}
      </SelectField>
    </div>
  )
}

function CatalogueTable({ listing }: { listing: Listing }) {
  const { words, format } = useVoice()
  return (
    <div className="scroll">
      <table className="catalogue stack">
        <caption>{words.caption(format.count(listing.totalCount))}</caption>
        <thead>
          <tr>
            <th scope="col">{words.intervention}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.edition}</th>
          </tr>
        </thead>
        <tbody>
          {listing.nodes.map(({ code, name, programme, status, from, to, edition, providers }) => (
            <tr key={code}>
              <th scope="row">
                <Link to="/admin/indsatser/$kode" params={{ kode: code }} search={keepScope} lang="da">
                  {name}
                </Link>
                <small lang="da">{[programme.name, ...(providers.length > 0 ? [format.and(providers)] : [])].join(' · ')}</small>
              </th>
              <td data-label={words.status}>
                {words.statuses[status]}
                {recall(code) && <small>{words.unsaved}</small>}
              </td>
              <td data-label={words.period}>{words.fromTo(format.day(from), to && format.day(to))}</td>
              <td data-label={words.edition}>{edition ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
