import { type ReactNode, type Ref, useId } from 'react'

interface Props {
  ref?: Ref<HTMLSelectElement>
  label: string
  value: string
  onChange: (value: string) => void
  children: ReactNode
}

/** The browser's own list of choices, under its label. */
export function SelectField({ ref, label, value, onChange, children }: Props) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} ref={ref} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  )
}
