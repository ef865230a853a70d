import { SelectField } from '../../shared/ui/SelectField'
import { monthOf } from './answer'
import type { IsoMonth, Period } from './period'
import { useVoice } from './voice'

interface Props {
  months: readonly IsoMonth[]
  period: Period
  onPeriod: (period: { from: IsoMonth; to: IsoMonth }) => void
}

/** The first and the last month; each offers only what makes a period with the other. */
export function PeriodFields({ months, period: { from, to }, onPeriod }: Props) {
  const { words } = useVoice()
  return (
    <section className="scope benchmark-period" aria-label={words.choosePeriod}>
      <MonthField label={words.from} months={months.filter((month) => month < to)} value={from} onMonth={(month) => onPeriod({ from: month, to })} />
      <MonthField label={words.to} months={months.filter((month) => month > from)} value={to} onMonth={(month) => onPeriod({ from, to: month })} />
    </section>
  )
}

function MonthField({ label, months, value, onMonth }: { label: string; months: readonly IsoMonth[]; value: IsoMonth; onMonth: (month: IsoMonth) => void }) {
  const { format } = useVoice()
  return (
    <SelectField label={label} value={value} onChange={onMonth}>
      {months.map((month) => (
        <option key={month} value={month}>
          {format.month(monthOf(month))}
        </option>
      ))}
    </SelectField>
  )
}
