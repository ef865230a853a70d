import type { FormValues } from './values'
import { emptyValues } from './values'

/** A form that was not saved, as the browser keeps it. */
export interface Kept {
  /** The version that it began from; zero: a new intervention. */
  version: number
  code: string
  base: FormValues
  values: FormValues
  /** When it was last written in, milliseconds. */
  at: number
}

const nameOf = (code: string) => `kik-kladde:${code}`

/** Keeps the form over a reload, a crash and an expired session. A browser that keeps nothing loses nothing else. */
export function keep(code: string, kept: Kept): void {
  try {
    localStorage.setItem(nameOf(code), JSON.stringify(kept))
  } catch {
    // Full or forbidden: the form still stands on the page.
  }
}

export function forget(code: string): void {
  try {
    localStorage.removeItem(nameOf(code))
  } catch {
    // Nothing is kept then.
  }
}

/** The form that was kept; null: none, or one of an app that asked for other things. */
export function recall(code: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOf(code)) ?? 'null') as Kept | null
    return kept && isForm(kept.base) && isForm(kept.values) && typeof kept.version === 'number' ? kept : null
  } catch {
    return null
  }
}

function isForm(values: unknown): values is FormValues {
  if (typeof values !== 'object' || values === null) return false
  const given = values as Record<string, unknown>
  return Object.entries(emptyValues).every(([key, empty]) => typeof given[key] === typeof empty && Array.isArray(given[key]) === Array.isArray(empty))
}
