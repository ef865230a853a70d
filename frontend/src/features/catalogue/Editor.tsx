import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { ChangeInterventionDocument, PublishInterventionDocument, UndoRevisionDocument } from '../../gql/catalogue/graphql'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { keepScope } from '../../shared/scope/keepScope'
import { fieldProblems, isConflict } from './failures'
import { Conflict } from './form/Conflict'
import { ErrorSummary } from './form/ErrorSummary'
import { InterventionForm } from './form/InterventionForm'
import { Restored } from './form/Restored'
import { useForm } from './form/useForm'
import { changedParts, type FieldProblem, readParts, valuesOf } from './form/values'
import { History } from '../history/History'
import { sayNext } from './message'
import { Problem } from './Problem'
import type { Revision } from '../history/historyQuery'
import { type Entry, entryQuery, type Options, useChange } from './queries'
import { Steps } from './Steps'
import { useVoice } from './voice'

interface Props {
  entry: Entry
  options: Options
  /** What the page before wants said. */
  message: string | null
}

/** The form of an intervention that is there, with its steps and its history. */
export function Editor({ entry, options, message }: Props) {
  const { words, language } = useVoice()
  const client = useQueryClient()
  const navigate = useNavigate()
  const latest = { version: entry.version, values: valuesOf(entry, language) }
  const form = useForm(entry.code, latest)
  const change = useChange(ChangeInterventionDocument)
  const publish = useChange(PublishInterventionDocument)
  const undo = useChange(UndoRevisionDocument)
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const [failure, setFailure] = useState<Error | null>(null)
  const [said, setSaid] = useState(message)
  const isDraft = entry.status === 'DRAFT'
  const isArchived = entry.steps.includes('RESTORE')
  const pending = change.isPending || publish.isPending || undo.isPending

  function clear() {
    setProblems([])
    setFailure(null)
    setSaid(null)
  }
  async function fail(error: unknown) {
    const fields = fieldProblems(error)
    setProblems(fields)
    if (isConflict(error)) await client.refetchQueries(entryQuery(entry.code))
    else if (fields.length === 0) setFailure(error instanceof Error ? error : new Error(String(error)))
  }

  /** Saves what was changed; the version afterwards, or null where it failed. */
  async function save(): Promise<number | null> {
    const merged = form.merged()
    const changed = changedParts(latest.values, merged)
    const { input, problems: unread } = readParts(merged, changed, language, words)
    setProblems(unread)
    if (unread.length > 0) return null
    if (changed.length === 0) {
      form.restart()
      return entry.version
    }
    try {
      const { intervention } = await change.mutateAsync({ code: entry.code, version: entry.version, input })
      if (!intervention) return null
      form.restart({ version: intervention.version, values: valuesOf(intervention, language) })
      return intervention.version
    } catch (error) {
      await fail(error)
      return null
    }
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    clear()
    const alsoPublish = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value') === 'publish'
    const wasDirty = form.dirty
    const version = await save()
    if (version === null) return
    if (!alsoPublish) {
      setSaid(wasDirty ? (isDraft ? words.savedDraft : words.saved) : words.nothingChanged)
      return
    }
    try {
      await publish.mutateAsync({ code: entry.code, version })
      setSaid(words.published)
    } catch (error) {
      await fail(error)
    }
  }

  async function undoRevision({ id }: Revision) {
    clear()
    try {
      const { intervention } = await undo.mutateAsync({ id })
      if (intervention) {
        setSaid(words.undone)
        return
      }
      form.restart()
      sayNext(words.gone)
      void navigate({ to: '/admin/indsatser', search: keepScope })
    } catch (error) {
      await fail(error)
    }
  }

  const since = entry.revisions.filter(({ version }) => version > form.base.version)
  return (
    <div className="page admin">
      <p className="over">
        <Link to="/admin/indsatser" search={keepScope}>
          {words.back}
        </Link>
        {!isDraft && (
          <Link to="/indsatser/$kode" params={{ kode: entry.code }} search={keepScope}>
            {words.seeResults}
          </Link>
        )}
      </p>
      <PageTitle>{entry.name}</PageTitle>
      <p className="lead">
        {words.statuses[entry.status]} · <span lang="da">{entry.programme.name}</span> · <code>{entry.code}</code>
      </p>
      <p role="status" className="said">
        {said}
      </p>
      <ErrorSummary problems={problems} />
      <Problem error={failure} kept={form.dirty} />
      <Restored at={form.restoredAt} onDiscard={() => form.restart()} />
      {form.behind && form.dirty && (
        <Conflict base={form.base.values} theirs={latest.values} mine={form.values} since={since} options={options} choices={form.choices} onChoose={form.choose} />
      )}
      {isArchived ? (
        <p className="text">{words.archivedNote}</p>
      ) : (
        <form onSubmit={(event) => void submit(event)} noValidate>
          <InterventionForm values={form.values} options={options} problems={problems} onChange={(values) => form.write(values)} />
          <div className="save">
            <button type="submit" value="save" className={isDraft ? 'btn' : 'btn primary'} aria-disabled={pending}>
              {change.isPending ? words.saving : isDraft ? words.saveDraft : words.save}
            </button>
            {isDraft && (
              <button type="submit" value="publish" className="btn primary" aria-disabled={pending}>
                {words.saveAndPublish}
              </button>
            )}
            {form.dirty && (
              <button type="button" className="link" onClick={() => form.restart()}>
                {words.discardChanges}
              </button>
            )}
          </div>
        </form>
      )}
      <Steps
        entry={entry}
        dirty={form.dirty}
        onDone={(done) => {
          clear()
          setSaid(done)
        }}
        onFail={(error) => {
          clear()
          void fail(error)
        }}
      />
      <section className="section">
        <h2>{words.history}</h2>
        <History revisions={entry.revisions} busy={pending} onUndo={(revision) => void undoRevision(revision)} />
      </section>
    </div>
  )
}
