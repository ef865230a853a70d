import type { ReactNode } from 'react'
import { useWords } from '../i18n/I18n'
import type { IsoDate } from '../i18n/date'
import { SelectField } from '../ui/SelectField'
import { DayField } from './DayField'
import type { Scope, ScopeProgramme } from './scope'
import { scopeWords } from './words'

interface Props {
  scope: Scope
  programmes: readonly ScopeProgramme[]
  /** The last day that a report can be asked for. */
  lastDay: IsoDate
  onProgramme: (code: string) => void
  onDay: (day: IsoDate) => void
  children?: ReactNode
}

/** Which programme, which day: the choice that stands above every page of figures. */
export function ScopeBar({ scope, programmes, lastDay, onProgramme, onDay, children }: Props) {
  const words = useWords(scopeWords)
  return (
    <section className="scope" aria-label={words.choose}>
      <SelectField label={words.programme} value={scope.programme.code} onChange={onProgramme}>
        {programmes.map((programme) => (
          <option key={programme.code} value={programme.code}>
            {programme.name}
          </option>
        ))}
      </SelectField>
      <DayField
        day={scope.asOf}
        first={scope.programme.baselineDate}
        last={lastDay}
        onDay={onDay}
      />
      <div className="actions">{children}</div>
    </section>
  )
}
