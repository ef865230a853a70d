import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import { CreateInterventionDocument } from '../../gql/catalogue/graphql'
import { PageTitle } from '../../shared/a11y/PageTitle'
import { keepScope } from '../../shared/scope/keepScope'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { AdminOnly, Loading } from './AdminOnly'
import { fieldProblems } from './failures'
import { ErrorSummary } from './form/ErrorSummary'
import { InterventionForm } from './form/InterventionForm'
import { Restored } from './form/Restored'
import { useForm } from './form/useForm'
import { emptyValues, type FieldProblem, partNames, readParts } from './form/values'
import { sayNext } from './message'
import { Problem } from './Problem'
import { type Options, optionsQuery, useChange } from './queries'
import { useVoice } from './voice'

/** A form for an intervention that is not there yet. */
export function NewInterventionPage() {
  return (
    <AdminOnly>
      <New />
    </AdminOnly>
  )
}

function New() {
  const { words } = useVoice()
  const options = useQuery(optionsQuery)
  if (options.isPending) return <Loading />
  if (options.isError) {
    return (
      <div className="page">
        <PageTitle>{words.createTitle}</PageTitle>
        <FailureNotice error={options.error} onRetry={() => void options.refetch()} />
      </div>
    )
  }
  return <NewForm options={options.data} />
}

/** The place of the kept form: no code is so short. */
const key = ''

function NewForm({ options }: { options: Options }) {
  const { words, language } = useVoice()
  const navigate = useNavigate()
  const form = useForm(key, { version: 0, values: emptyValues })
  const create = useChange(CreateInterventionDocument)
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const requestKey = useRequestKey()

  function save(event: FormEvent) {
    event.preventDefault()
    const { input, problems: unread } = readParts(form.values, partNames, language, words)
    setProblems(unread)
    if (unread.length > 0 || create.isPending) return
    const asked = { input, code: form.code.trim() || null }
    create.mutate(
      { ...asked, requestKey: requestKey(asked) },
      {
        onSuccess: ({ intervention }) => {
          form.restart()
          sayNext(words.savedDraft)
          if (intervention) void navigate({ to: '/admin/indsatser/$kode', params: { kode: intervention.code }, search: keepScope })
        },
        onError: (error) => setProblems(fieldProblems(error)),
      },
    )
  }

  return (
    <form className="page admin" onSubmit={save} noValidate>
      <p className="over">
        <Link to="/admin/indsatser" search={keepScope}>
          {words.back}
        </Link>
      </p>
      <PageTitle>{words.createTitle}</PageTitle>
      <p className="lead">{words.createLead}</p>
      <ErrorSummary problems={problems} />
      {problems.length === 0 && <Problem error={create.error} kept />}
      <Restored at={form.restoredAt} onDiscard={() => form.restart()} />
      <InterventionForm
        values={form.values}
        options={options}
        problems={problems}
        onChange={(values) => form.write(values)}
        code={{ value: form.code, onChange: (code) => form.write(form.values, code) }}
      />
      <div className="save">
        <button type="submit" className="btn primary" aria-disabled={create.isPending}>
          {create.isPending ? words.saving : words.saveDraft}
        </button>
      </div>
    </form>
  )
}

/** The same key while the same is asked for, so that an answer that was lost makes nothing twice. */
function useRequestKey() {
  const last = useRef({ asked: '', key: '' })
  return (asked: unknown) => {
    const written = JSON.stringify(asked)
    if (written !== last.current.asked) last.current = { asked: written, key: crypto.randomUUID() }
    return last.current.key
  }
}
