import { ApiFailure } from '../../shared/api/problems'
import type { FieldProblem } from './form/values'

/** The fields that the API found wrong; empty: it failed in another way. */
export function fieldProblems(error: unknown): FieldProblem[] {
  if (!(error instanceof ApiFailure)) return []
  return error.problems.flatMap(({ code, message, more: { field } }) => (code === 'VALIDATION' && typeof field === 'string' ? [{ field, message }] : []))
}

/** Whether somebody was faster. */
export function isConflict(error: unknown): boolean {
  return error instanceof ApiFailure && error.problems.some(({ code, more }) => code === 'CONFLICT' && 'currentVersion' in more)
}

export function isUnknown(error: unknown): boolean {
  return error instanceof ApiFailure && error.problems.some(({ code }) => code === 'NOT_FOUND')
}
