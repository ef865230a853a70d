import { useEffect, useId, useRef, useState } from 'react'
import { type IsoDate, readDate } from '../i18n/date'
import { useI18n, useWords } from '../i18n/I18n'
import { scopeWords } from './words'

interface Props {
  day: IsoDate
  onDay: (day: IsoDate) => void
  onCancel: () => void
}

/** A day written by hand. */
export function OtherDay({ day, onDay, onCancel }: Props) {
  const words = useWords(scopeWords)
  const { format } = useI18n()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(() => format.day(day))
  const [wrong, setWrong] = useState<string | null>(null)

  // The field stands where the list stood that was used to ask for it.
  useEffect(() => field.current?.select(), [])

  function submit() {
    const written = readDate(text)
    if (written === day) return onCancel()
    if (written !== null) return onDay(written)
    setWrong(text)
    field.current?.focus()
  }

  return (
    <form
      className="field other-day"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label htmlFor={id}>{words.day}</label>
      <div className="field-row">
        <input
          id={id}
          ref={field}
          value={text}
          size={11}
          autoComplete="off"
          aria-invalid={wrong !== null}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="btn">
          {words.show}
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
      <p id={`${id}-hint`} className={wrong === null ? 'hint' : 'hint wrong'} role={wrong === null ? undefined : 'alert'}>
        {wrong === null ? words.dayHint : words.dayWrong(wrong)}
      </p>
    </form>
  )
}
