import type { ReactNode } from 'react'
import { useVoice } from '../voice'

interface FieldProps {
  /** The API's path of the field; it is the id of the element too. */
  path: string
  label: string
  hint?: string
  required?: boolean
  problem: string | undefined
}

interface Wiring {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
  'aria-required'?: true
}

/** Label, hint and what is wrong, tied to what is written in. */
export function Field({ path, label, hint, required, problem, children }: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const { words } = useVoice()
  const described = [hint && `${path}-hint`, problem && `${path}-problem`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={path}>
        {label}
        {required && <span> ({words.required})</span>}
      </label>
      {hint && (
        <p className="hint" id={`${path}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="hint wrong" id={`${path}-problem`}>
          <span aria-hidden="true">▲ </span>
          {problem}
        </p>
      )}
      {children({
        id: path,
        ...(described && { 'aria-describedby': described }),
        ...(problem !== undefined && { 'aria-invalid': true }),
        ...(required && { 'aria-required': true }),
      })}
    </div>
  )
}

interface TextProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  size?: 'number' | 'date' | 'name'
  suggestions?: readonly string[]
  numeric?: boolean
}

export function TextField({ value, onChange, size = 'name', suggestions, numeric, ...field }: TextProps) {
  const list = suggestions && `${field.path}-list`
  return (
    <Field {...field}>
      {(wiring) => (
        <>
          <input
            {...wiring}
            type="text"
            className={`w-${size}`}
            value={value}
            autoComplete="off"
            list={list}
            inputMode={numeric ? 'decimal' : undefined}
            onChange={({ target }) => onChange(target.value)}
          />
          {suggestions && (
            <datalist id={list}>
              {suggestions.map((suggestion) => (
                <option key={suggestion}>{suggestion}</option>
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  )
}

interface ChoiceProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  choices: readonly (readonly [value: string, name: string])[]
}

export function ChoiceField({ value, onChange, choices, ...field }: ChoiceProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <select {...wiring} value={value} onChange={({ target }) => onChange(target.value)}>
          {choices.map(([choice, name]) => (
            <option key={choice} value={choice}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

export function AreaField({ value, onChange, ...field }: FieldProps & { value: string; onChange: (value: string) => void }) {
  return (
    <Field {...field}>
      {(wiring) => <textarea {...wiring} rows={5} value={value} onChange={({ target }) => onChange(target.value)} />}
    </Field>
  )
}
