import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { type FormEvent, useId, useState } from 'react'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { keepScope } from '../../shared/scope/keepScope'
import type { Scope } from '../../shared/scope/scope'
import { ScopePage } from '../../shared/scope/ScopePage'
import { sessionQuery } from '../../shared/session/session'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { Notice } from '../../shared/ui/Notice'
import { CitizensTable } from './CitizensTable'
import { citizensQuery } from './citizensQuery'
import { type CitizensSearch, readCitizensSearch } from './citizensSearch'
import { choicesQuery } from './cohortsQuery'
import { type Choices, describe, namesOf } from './describe'
import { type Group, readGroup } from './group'
import { useVoice } from './voice'

/** Single citizens behind a number, for those who may see them and say why. */
export function CitizensPage() {
  const { words } = useVoice()
  return (
    <ScopePage
      title={words.citizensTitle}
      actions={
        <Link to="/kohorter" search={keepScope}>
          {words.page}
        </Link>
      }
    >
      {({ scope }) => <CitizensBody scope={scope} />}
    </ScopePage>
  )
}

function CitizensBody({ scope }: { scope: Scope }) {
  const voice = useVoice()
  const { words, format } = voice
  const search = readCitizensSearch({ ...useSearch({ from: '/kohorter/borgere' }) })
  const { group } = readGroup(search.gruppe ?? 'alle')
  const session = useQuery(sessionQuery)
  const choices = useQuery(choicesQuery(scope.programme.code, scope.asOf))
  const names = namesOf((choices.data?.choices as Choices | null | undefined) ?? null, voice)
  const [reason, setReason] = useState<string | null>(null)
  const mayLook = session.data?.viewer?.role === 'ANALYST'
  return (
    <article className="trend">
      <p className="over">{words.citizensOver(scope.programme.name, format.dayInWords(scope.asOf))}</p>
      <PageTitle>{words.citizensTitle}</PageTitle>
      <p className="lead">{describe(group, names, voice)}{search.efter && `; ${words.divisions[search.efter].toLowerCase()}: ${search.kode ?? words.missingValue}`}</p>
      {session.isPending && <p className="loading">{words.loading}</p>}
      {session.isSuccess && !mayLook && <NotAllowed signedIn={session.data.viewer !== null} />}
      {mayLook && reason === null && <ReasonForm onReason={setReason} />}
      {mayLook && reason !== null && <Looked scope={scope} group={group} search={search} reason={reason} onAgain={() => setReason(null)} />}
    </article>
  )
}

function NotAllowed({ signedIn }: { signedIn: boolean }) {
  const { words } = useVoice()
  return (
    <Notice title={words.citizensNotAllowed} urgent>
      <p>{words.citizensOnlyAnalysts}</p>
      {!signedIn && (
        <p>
          <Link to="/log-ind" search={keepScope}>
            {words.signIn}
          </Link>
        </p>
      )}
    </Notice>
  )
}

const shortest = 5
const longest = 500

/** Asks why, before anything is shown. */
function ReasonForm({ onReason }: { onReason: (reason: string) => void }) {
  const { words } = useVoice()
  const id = useId()
  const [tooShort, setTooShort] = useState(false)
  function state(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const stated = new FormData(event.currentTarget).get('reason')
    const reason = typeof stated === 'string' ? stated.trim() : ''
    if (reason.length < shortest) setTooShort(true)
    else onReason(reason)
  }
  return (
    <form className="reason" onSubmit={state} noValidate>
      <div className="field">
        <label htmlFor={id}>{words.reason}</label>
        <p id={`${id}hint`} className="small">
          {words.reasonHint}
        </p>
        <textarea id={id} name="reason" rows={3} maxLength={longest} aria-describedby={`${id}hint ${id}wrong`} aria-invalid={tooShort} />
        <p id={`${id}wrong`} role="alert">
          {tooShort && words.reasonTooShort}
        </p>
      </div>
      <button type="submit" className="btn primary">
        {words.showCitizens}
      </button>
    </form>
  )
}

interface LookedProps {
  scope: Scope
  group: Group
  search: CitizensSearch
  reason: string
  onAgain: () => void
}

function Looked({ scope, group, search, reason, onAgain }: LookedProps) {
  const { words, format } = useVoice()
  const query = useInfiniteQuery(citizensQuery(scope.programme.code, scope.asOf, group, search, reason))
  if (query.isPending) {
    return (
      <p className="loading" role="status">
        {words.loading}
      </p>
    )
  }
  if (query.isError) {
    return (
      <>
        <FailureNotice error={query.error} onRetry={() => void query.refetch()} />
        <button type="button" className="link" onClick={onAgain}>
          {words.otherReason}
        </button>
      </>
    )
  }
  const citizens = query.data.pages.flatMap(({ nodes }) => nodes)
  const total = query.data.pages[0]?.totalCount ?? 0
  return (
    <div aria-busy={query.isFetching}>
      <p className="text">
        {words.reasonGiven} <q>{reason}</q>
      </p>
      <p role="status">{words.citizensShown(format.count(citizens.length), format.count(total), total === 1)}</p>
      {citizens.length > 0 && <CitizensTable citizens={citizens} />}
      {query.hasNextPage && (
        <button type="button" className="btn" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {words.moreCitizens}
        </button>
      )}
    </div>
  )
}
