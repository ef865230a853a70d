import { useEffect, useRef, useState } from 'react'
import { type IsoDate, monthEndsBetween, yearOf } from '../i18n/date'
import { useI18n, useWords } from '../i18n/I18n'
import { SelectField } from '../ui/SelectField'
import { OtherDay } from './OtherDay'
import { scopeWords } from './words'

interface Props {
  day: IsoDate
  first: IsoDate
  last: IsoDate
  onDay: (day: IsoDate) => void
}

const otherDay = 'other'

/**
 * The ends of the months, since reports are made then, and any other day on request. (The browser's own field for dates
 * writes them in the browser's language, which need not be the reader's.)
 */
export function DayField({ day, first, last, onDay }: Props) {
  const words = useWords(scopeWords)
  const { format } = useI18n()
  const list = useRef<HTMLSelectElement>(null)
  const [asking, setAsking] = useState(false)
  const wasAsking = useRef(false)
  useEffect(() => {
    // The list stands again where the question stood that had the focus.
    if (wasAsking.current && !asking) list.current?.focus()
    wasAsking.current = asking
  }, [asking])

  if (asking) {
    const answer = (written: IsoDate) => {
      setAsking(false)
      onDay(written)
    }
    return <OtherDay day={day} onDay={answer} onCancel={() => setAsking(false)} />
  }

  const ends = monthEndsBetween(first, last)
  const days = ends.includes(day) ? ends : [day, ...ends].toSorted().toReversed()
  const years = [...new Set(days.map(yearOf))]
  return (
    <SelectField
      ref={list}
      label={words.asOf}
      value={day}
      onChange={(value) => (value === otherDay ? setAsking(true) : onDay(value))}
    >
      {years.map((year) => (
        <optgroup key={year} label={String(year)}>
          {days
            .filter((end) => yearOf(end) === year)
            .map((end) => (
              <option key={end} value={end}>
                {format.day(end)}
              </option>
            ))}
        </optgroup>
      ))}
      <option value={otherDay}>{words.otherDay}</option>
    </SelectField>
  )
}
