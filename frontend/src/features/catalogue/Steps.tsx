import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import { ArchiveInterventionDocument, CloseInterventionDocument, DuplicateInterventionDocument, type InterventionStep, RestoreInterventionDocument } from '../../gql/catalogue/graphql'
import { readDate } from '../../shared/i18n/date'
import { keepScope } from '../../shared/scope/keepScope'
import { TextField } from './form/fields'
import { sayNext } from './message'
import { type Entry, useChange } from './queries'
import { useVoice } from './voice'

interface Props {
  entry: Entry
  /** The form has changes that are not saved. */
  dirty: boolean
  onDone: (said: string) => void
  onFail: (error: unknown) => void
}

/** What can be done with the intervention as a whole. A draft is published where it is saved. */
export function Steps({ entry, dirty, onDone, onFail }: Props) {
  const { words } = useVoice()
  const steps = entry.steps.filter((step) => step !== 'PUBLISH')
  return (
    <section className="section">
      <h2>{words.steps}</h2>
      {dirty ? (
        <p className="text">{words.saveFirst}</p>
      ) : (
        <ul className="steps">
          {steps.map((step) => (
            <li key={step}>
              <Step step={step} entry={entry} onDone={onDone} onFail={onFail} />
            </li>
          ))}
          <li>
            <Duplicate entry={entry} onFail={onFail} />
          </li>
        </ul>
      )}
    </section>
  )
}

type StepProps = Omit<Props, 'dirty'> & { step: InterventionStep }

function Step({ step, entry: { code, version, to }, onDone, onFail }: StepProps) {
  const { words } = useVoice()
  const archive = useChange(ArchiveInterventionDocument)
  const restore = useChange(RestoreInterventionDocument)
  const close = useChange(CloseInterventionDocument)
  const [lastDay, setLastDay] = useState(to ? to.split('-').toReversed().join('-') : '')
  const [problem, setProblem] = useState<string>()
  const told = { onSuccess: () => onDone(words.stepDone[step]), onError: onFail }
  function take(event: FormEvent) {
    event.preventDefault()
    if (step === 'ARCHIVE') archive.mutate({ code, version }, told)
    if (step === 'RESTORE') restore.mutate({ code, version }, told)
    if (step !== 'CLOSE') return
    const day = readDate(lastDay)
    setProblem(day === null ? words.notADate : undefined)
    if (day !== null) close.mutate({ code, version, lastDay: day }, told)
  }
  return (
    <form className="step" onSubmit={take} noValidate>
      <p>{words.stepHelp[step]}</p>
      <div className="field-row">
        {step === 'CLOSE' && <TextField path="lastDay" label={words.lastDay} hint={words.hints.date} problem={problem} size="date" value={lastDay} onChange={setLastDay} />}
        <button type="submit" className="btn">
          {words.stepNames[step]}
        </button>
      </div>
    </form>
  )
}

function Duplicate({ entry: { code }, onFail }: Pick<Props, 'entry' | 'onFail'>) {
  const { words } = useVoice()
  const navigate = useNavigate()
  const duplicate = useChange(DuplicateInterventionDocument)
  const requestKey = useRef(crypto.randomUUID())
  function make() {
    duplicate.mutate(
      { code, requestKey: requestKey.current },
      {
        onSuccess: ({ intervention }) => {
          sayNext(words.savedDraft)
          if (intervention) void navigate({ to: '/admin/indsatser/$kode', params: { kode: intervention.code }, search: keepScope })
        },
        onError: onFail,
      },
    )
  }
  return (
    <div className="step">
      <p>{words.duplicateHelp}</p>
      <button type="button" className="btn" onClick={make}>
        {words.duplicate}
      </button>
    </div>
  )
}
