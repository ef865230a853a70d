import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { keepScope } from '../../shared/scope/keepScope'
import { scopeQuery } from '../../shared/scope/scopeQuery'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { Notice } from '../../shared/ui/Notice'
import { AdminOnly, Loading } from '../catalogue/AdminOnly'
import { Decision } from './Decision'
import { Files } from './Files'
import type { ImportState, Upload } from './importApi'
import { stateQuery, useReadAnew } from './importQueries'
import { Log } from './Log'
import { TaskProgress } from './TaskProgress'
import { useVoice } from './voice'

/** Where administrators import: files, what they would change, and what was imported before. */
export function ImportPage() {
  const { words } = useVoice()
  return (
    <AdminOnly about={{ title: words.page, forbidden: words.forbidden, forbiddenHelp: words.forbiddenHelp }}>
      <Import />
    </AdminOnly>
  )
}

function Import() {
  const { words, format } = useVoice()
  const state = useQuery(stateQuery)
  const scope = useQuery(scopeQuery)
  useFiguresOf(state.data)
  if (state.isPending || scope.isPending) return <Loading title={words.page} />
  const basis = scope.data?.dataBasis
  const { titles } = words
  const known = basis?.dataThrough ? titles.through(format.dayInWords(basis.dataThrough)) : titles.unknown
  return (
    <div className="page admin">
      <p className="over">
        <Link to="/admin/indsatser" search={keepScope}>
          {words.back}
        </Link>
      </p>
      <PageTitle>{basis?.version === 0 ? titles.empty : basis ? known : words.page}</PageTitle>
      <p className="lead">{words.lead}</p>
      {basis?.demo && <p className="text">{words.demo}</p>}
      {scope.isError && <FailureNotice error={scope.error} onRetry={() => void scope.refetch()} />}
      {state.data ? (
        <>
          {state.isError && (
            <Notice title={words.noAnswer} urgent>
              <p>{words.noAnswerHelp}</p>
            </Notice>
          )}
          <Desk state={state.data} now={basis?.dataThrough ?? null} />
        </>
      ) : (
        state.isError && <FailureNotice error={state.error} onRetry={() => void state.refetch()} />
      )}
    </div>
  )
}

function Desk({ state, now }: { state: ImportState; now: string | null }) {
  const { words, format } = useVoice()
  const { upload, busy, limits } = state
  const { gone, leave } = useGone(upload)
  return (
    <>
      {busy !== null && !busy.mine && (
        <Notice title={words.someoneElse[busy.task](busy.by)}>
          <p>{words.someoneElseHelp}</p>
          <TaskProgress busy={busy} />
        </Notice>
      )}
      {gone && (
        <Notice title={words.gone} urgent>
          <p>{words.goneHelp(format.count(limits.keepMinutes))}</p>
        </Notice>
      )}
      <Files state={state} onLeave={leave} />
      {upload !== null && <Decision key={upload.id} upload={upload} now={now} busy={busy} />}
      <Log state={state} />
    </>
  )
}

/** Whether the files have gone without a word of this page: they have expired, or the server was started anew. */
function useGone(upload: Upload | null) {
  const waiting = upload === null || upload.stage === 'DONE' ? null : upload.id
  const [known, setKnown] = useState(waiting)
  const [left, setLeft] = useState<string | null>(null)
  const [gone, setGone] = useState(false)
  if (waiting !== known) {
    setKnown(waiting)
    setGone(upload === null && known !== left)
  }
  return { gone, leave: setLeft }
}

/** Reads the figures anew once an import or a rollback is done. */
function useFiguresOf(state: ImportState | undefined) {
  const readAnew = useReadAnew()
  const done = state && `${state.upload?.result?.import ?? ''} ${state.rollback?.stage === 'DONE' ? state.rollback.version : ''}`
  const before = useRef(done)
  useEffect(() => {
    if (before.current !== undefined && done !== before.current) readAnew()
    before.current = done
  }, [done, readAnew])
}
