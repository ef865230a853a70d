import { useState } from 'react'
import { forget, keep, recall } from './kept'
import { type Choice, combine } from './rebase'
import { changedParts, type FormValues, type PartName } from './values'

/** The form that the changes began from, and its version; zero: a new intervention. */
export interface Base {
  version: number
  values: FormValues
}

/**
 * What is written in a form, kept over a reload. When somebody saves meanwhile, what is unchanged here follows at once; with changes
 * of mine, `behind` says that both have to be brought together.
 */
export function useForm(key: string, latest: Base) {
  const [remembered] = useState(() => recall(key))
  const [restoredAt, setRestoredAt] = useState(remembered?.at ?? null)
  const [base, setBase] = useState<Base>(remembered ? { version: remembered.version, values: remembered.base } : latest)
  const [values, setValues] = useState(remembered?.values ?? latest.values)
  const [code, setCode] = useState(remembered?.code ?? '')
  const [choices, setChoices] = useState<Partial<Record<PartName, Choice>>>({})
  const dirty = changedParts(base.values, values).length > 0 || code !== ''

  const begin = (from: Base) => {
    setBase(from)
    setValues(from.values)
    setCode('')
    setChoices({})
    setRestoredAt(null)
  }
  if (base.version !== latest.version && !dirty) begin(latest)

  const write = (next: FormValues, nextCode = code) => {
    setValues(next)
    setCode(nextCode)
    if (changedParts(base.values, next).length === 0 && nextCode === '') forget(key)
    else keep(key, { version: base.version, code: nextCode, base: base.values, values: next, at: Date.now() })
  }
  const behind = base.version !== latest.version
  return {
    base,
    values,
    code,
    choices,
    dirty,
    behind,
    restoredAt,
    write,
    choose: (part: PartName, choice: Choice) => setChoices((before) => ({ ...before, [part]: choice })),
    /** The form to save, with what others have saved meanwhile. */
    merged: () => (behind ? combine(base.values, latest.values, values, (part) => choices[part] ?? 'mine') : values),
    /** Begins again from what is saved. */
    restart: (from: Base = latest) => {
      forget(key)
      begin(from)
    },
  }
}
