import { type IsoDate, monthEndsBetween } from '../../shared/i18n/date'
import type { Scope } from '../../shared/scope/scope'
import { Segmented } from '../../shared/ui/Segmented'
import { SelectField } from '../../shared/ui/SelectField'
import { useVoice } from './voice'

interface Props {
  scope: Scope
  from: IsoDate
  byBenefit: boolean
  onFrom: (day: IsoDate) => void
  onBenefit: (byBenefit: boolean) => void
}

/** The earlier day, and whether the ways go by state or by benefit. The later day is that of the page. */
export function Choices({ scope: { programme, asOf }, from, byBenefit, onFrom, onBenefit }: Props) {
  const { words, format } = useVoice()
  const days = [...new Set([programme.baselineDate, from, ...monthEndsBetween(programme.baselineDate, asOf)])].filter((day) => day <= asOf).toSorted()
  return (
    <div className="trend-choices">
      <SelectField label={words.fromDay} value={from} onChange={onFrom}>
        {days.map((day) => (
          <option key={day} value={day}>
            {day === programme.baselineDate ? words.baseline(format.day(day)) : format.day(day)}
          </option>
        ))}
      </SelectField>
      <Segmented
        legend={words.by}
        options={[
          { value: 'state', label: words.byState },
          { value: 'benefit', label: words.byBenefit },
        ]}
        value={byBenefit ? 'benefit' : 'state'}
        onChange={(value) => onBenefit(value === 'benefit')}
      />
    </div>
  )
}
