import { type FormEvent, useState } from 'react'
import { readDate, today } from '../../shared/i18n/date'
import { TextField } from '../catalogue/form/fields'
import { type Choice, look, type Upload } from './importApi'
import { useDecision } from './importQueries'
import { Refused } from './Refused'
import { useVoice } from './voice'

interface Props {
  upload: Upload
  /** The day through which the data are complete now. */
  now: string | null
  /** Nothing is under way. */
  free: boolean
  /** One has seen what the files would change, and then, perhaps, changed what is chosen here. */
  seen: boolean
  changed: boolean
  kinds: readonly string[]
  through: string
  onThrough: (written: string) => void
  replace: readonly string[]
  onReplace: (kinds: readonly string[]) => void
}

/** What is decided about the files before one sees what they would change. */
export function Choices({ upload, now, free, seen, changed, kinds, through, onThrough, replace, onReplace }: Props) {
  const { words, format } = useVoice()
  const [problem, setProblem] = useState<string>()
  const decide = useDecision((choice: Choice) => look(upload.id, choice))
  function see(event: FormEvent) {
    event.preventDefault()
    const day = through.trim() === '' ? null : readDate(through)
    const missing = day === null && through.trim() !== ''
    const future = day !== null && day > today()
    setProblem(missing ? words.notADate : future ? words.future : undefined)
    if (!missing && !future && free) decide.mutate({ dataThrough: day, replace })
  }
  return (
    <form className="group" onSubmit={see} noValidate>
      <h2>{words.choices}</h2>
      <TextField
        path="dataThrough"
        label={words.through}
        hint={words.throughHint(now === null ? null : format.day(now))}
        problem={problem}
        size="date"
        value={through}
        onChange={onThrough}
      />
      {kinds.length > 0 && (
        <fieldset className="rows replace">
          <legend>{words.replace}</legend>
          <p className="hint">{words.replaceHelp}</p>
          {kinds.map((kind) => (
            <label key={kind} className="pick">
              <input
                type="checkbox"
                checked={replace.includes(kind)}
                onChange={({ target }) => onReplace(target.checked ? [...replace, kind] : replace.filter((other) => other !== kind))}
              />
              {words.replaceOf(kind)}
            </label>
          ))}
        </fieldset>
      )}
      <p role="status" className="said">
        {replace.length > 0 && words.replaceWarning(format.and(replace))}
      </p>
      <button type="submit" className={seen && !changed ? 'btn' : 'btn primary'} aria-disabled={!free}>
        {seen ? words.lookAgain : words.look}
      </button>
      <p role="status" className="said">
        {changed && words.choicesChanged}
      </p>
      <Refused error={decide.error} />
    </form>
  )
}
