import { type ReactNode, useId } from 'react'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  children: ReactNode
}

/** The browser's own list of choices, under its label. */
export function SelectField({ label, value, onChange, children }: Props) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  )
}
