import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useId, useState } from 'react'
import { DeleteViewDocument, RenameViewDocument, SavedViewsDocument, type SavedViewsQuery } from '../../gql/views/graphql'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { execute } from '../../shared/api/execute'
import { isIsoDate } from '../../shared/i18n/date'
import { useI18n, useWords } from '../../shared/i18n/I18n'
import { keepScope } from '../../shared/scope/keepScope'
import { sessionQuery } from '../../shared/session/session'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { Notice } from '../../shared/ui/Notice'
import { useOverflows } from '../../shared/ui/useOverflows'
import { viewsWords } from './words'

type View = SavedViewsQuery['savedViews'][number]

const key = ['saved-views']

/** The views that somebody has saved: to open, to rename, to delete. */
export function ViewsPage() {
  const words = useWords(viewsWords)
  const session = useQuery(sessionQuery)
  return (
    <article className="page">
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.lead}</p>
      {session.isPending && <p className="loading">{words.loading}</p>}
      {session.isSuccess && (session.data.viewer ? <OwnViews /> : <SignedOut />)}
    </article>
  )
}

function SignedOut() {
  const words = useWords(viewsWords)
  return (
    <Notice title={words.signInTitle} urgent>
      <p>{words.signInHelp}</p>
      <p>
        <Link to="/log-ind" search={(search) => ({ ...keepScope(search), videre: '/visninger' })}>
          {words.signIn}
        </Link>
      </p>
    </Notice>
  )
}

function OwnViews() {
  const words = useWords(viewsWords)
  const [said, setSaid] = useState('')
  const query = useQuery({ queryKey: key, queryFn: async ({ signal }) => (await execute(SavedViewsDocument, {}, signal)).data.savedViews })
  if (query.isPending) return <p className="loading">{words.loading}</p>
  if (query.isError) return <FailureNotice error={query.error} onRetry={() => void query.refetch()} />
  return (
    <>
      <p role="status">{said}</p>
      {query.data.length === 0 ? (
        <Notice title={words.none}>
          <p>{words.noneHelp}</p>
        </Notice>
      ) : (
        <ViewTable views={query.data} onSaid={setSaid} />
      )}
    </>
  )
}

function ViewTable({ views, onSaid }: { views: readonly View[]; onSaid: (text: string) => void }) {
  const words = useWords(viewsWords)
  const { format } = useI18n()
  const [box, scrolls] = useOverflows<HTMLElement>()
  return (
    <section ref={box} className="scroll" {...(scrolls && { 'aria-label': words.title, tabIndex: 0 })}>
      <table className="views">
        <caption>{words.caption(format.count(views.length))}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.page}</th>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.savedAt}</th>
            <th scope="col">{words.actions}</th>
          </tr>
        </thead>
        <tbody>
          {views.map((view) => (
            <ViewRow key={view.id} view={view} onSaid={onSaid} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type Step = 'rename' | 'delete'

function ViewRow({ view, onSaid }: { view: View; onSaid: (text: string) => void }) {
  const words = useWords(viewsWords)
  const { format } = useI18n()
  const [step, setStep] = useState<Step | null>(null)
  const url = new URL(view.address, window.location.origin)
  const day = url.searchParams.get('dato')
  return (
    <tr>
      <th scope="row">
        {/* The address holds every choice of its page, whichever it is. */}
        <Link to={url.pathname} search={() => Object.fromEntries(url.searchParams)} className="view-name">
          {view.name}
        </Link>
      </th>
      <td>{words.pages[url.pathname] ?? words.intervention}</td>
      <td>{day !== null && isIsoDate(day) ? format.day(day) : words.latest}</td>
      <td>{format.moment(view.savedAt)}</td>
      <td>
        {step === null && (
          <>
            <button type="button" className="link" aria-label={words.renameOf(view.name)} onClick={() => setStep('rename')}>
              {words.rename}
            </button>{' '}
            <button type="button" className="link" aria-label={words.removeOf(view.name)} onClick={() => setStep('delete')}>
              {words.remove}
            </button>
          </>
        )}
        {step === 'rename' && <Rename view={view} onDone={() => setStep(null)} onSaid={onSaid} />}
        {step === 'delete' && <Delete view={view} onDone={() => setStep(null)} onSaid={onSaid} />}
      </td>
    </tr>
  )
}

interface StepProps {
  view: View
  onDone: () => void
  onSaid: (text: string) => void
}

function Rename({ view, onDone, onSaid }: StepProps) {
  const words = useWords(viewsWords)
  const id = useId()
  const client = useQueryClient()
  const rename = useMutation({
    mutationFn: (name: string) => execute(RenameViewDocument, { id: view.id, name }),
    onSuccess: (_, name) => {
      onSaid(words.renamed(name))
      onDone()
      return client.invalidateQueries({ queryKey: key })
    },
  })
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const written = new FormData(event.currentTarget).get('name')
    rename.mutate(typeof written === 'string' ? written.trim() : '')
  }
  return (
    <form onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{words.newName(view.name)}</label>
        <input id={id} name="name" type="text" maxLength={100} defaultValue={view.name} aria-invalid={rename.isError} aria-describedby={`${id}wrong`} />
        <Wrong id={`${id}wrong`} error={rename.error} />
      </div>
      <button type="submit" className="btn primary" disabled={rename.isPending}>
        {words.keep}
      </button>{' '}
      <button type="button" className="link" onClick={onDone}>
        {words.cancel}
      </button>
    </form>
  )
}

function Delete({ view, onDone, onSaid }: StepProps) {
  const words = useWords(viewsWords)
  const client = useQueryClient()
  const remove = useMutation({
    mutationFn: () => execute(DeleteViewDocument, { id: view.id }),
    onSuccess: () => {
      onSaid(words.deleted(view.name))
      return client.invalidateQueries({ queryKey: key })
    },
  })
  return (
    <>
      <p>{words.confirm(view.name)}</p>
      <Wrong error={remove.error} />
      <button type="button" className="btn" disabled={remove.isPending} onClick={() => remove.mutate()}>
        {words.confirmYes}
      </button>{' '}
      <button type="button" className="link" onClick={onDone}>
        {words.cancel}
      </button>
    </>
  )
}

function Wrong({ id, error }: { id?: string; error: Error | null }) {
  const words = useWords(viewsWords)
  return (
    <p id={id} role="alert">
      {error && (
        <>
          {words.failed} <span lang="da">{error.message}</span>
        </>
      )}
    </p>
  )
}
