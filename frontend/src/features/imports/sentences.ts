import type { IsoDate } from '../../shared/i18n/date'
import type { Busy, Choice, Result, Upload } from './importApi'
import type { Voice } from './voice'

/** How an outcome is headed: what was found, or what was done. */
export function outcomeTitle({ stage, result, failure }: Pick<Upload, 'stage' | 'result' | 'failure'>, { words, format }: Voice): string | null {
  const { outcome } = words
  if (failure !== null) return failure.task === 'IMPORT' ? outcome.runFailed : outcome.checkFailed
  if (result === null) return null
  if (stage === 'DONE') return result.import === null ? outcome.doneNothing : outcome.done(result.import)
  if (result.problemCount > 0) return outcome.problems(format.count(result.problemCount))
  return result.changes ? outcome.good : outcome.nothing
}

/** What becomes of the day through which the data are complete. */
export function throughSentence(choice: Choice | null, now: IsoDate | null, { words, format }: Voice): string {
  const day = choice?.dataThrough ?? null
  if (day === null) return now === null ? words.throughUnknown : words.throughSame(format.dayInWords(now))
  if (now === null) return words.throughWill(format.dayInWords(day), null)
  if (day < now) return words.throughBack(format.dayInWords(day), format.dayInWords(now))
  return day === now ? words.throughSame(format.dayInWords(day)) : words.throughWill(format.dayInWords(day), format.dayInWords(now))
}

const stepsOf = {
  CHECK: ['read', 'check', 'apply'],
  IMPORT: ['read', 'check', 'apply', 'refresh'],
  CHECK_ROLLBACK: [''],
  ROLLBACK: ['', 'refresh'],
} as const

/** What is under way, without how far it is: a screen reader says it once. */
export function stepName({ task, step }: Pick<Busy, 'task' | 'step'>, { words, format }: Voice): string {
  const steps: readonly string[] = stepsOf[task]
  const at = steps.indexOf(step)
  const name = words.steps[task][step]
  return at < 0 || steps.length === 1 ? name : words.stepOf(format.count(at + 1), format.count(steps.length)) + name
}

/** How far the step is; null: nobody knows. */
export function stepProgress({ step, done, total, rows, rowsInAll }: Busy, { words, format }: Voice): string | null {
  switch (step) {
    case 'read':
      return rowsInAll > 0 ? words.rowsOf(format.count(rows), format.count(rowsInAll)) : words.rowsRead(format.count(rows))
    case 'check':
    case 'apply':
      return total > 0 ? words.tables(format.count(Math.min(done + 1, total)), format.count(total)) : null
    default:
      return null
  }
}

/** Whether what a page shows was seen with these choices. */
export function sameChoice(a: Choice | null, b: Choice): boolean {
  return a !== null && a.dataThrough === b.dataThrough && a.replace.length === b.replace.length && a.replace.every((kind) => b.replace.includes(kind))
}

/** Size in the unit that people read. */
export function sizeText(bytes: number, { words, format }: Voice): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  return kilobytes < 1024 ? words.kilobytes(format.count(kilobytes)) : words.megabytes(format.count(Math.round(bytes / 1024 / 1024)))
}

/** The kinds of file that the files hold, each once. */
export function kindsOf(files: readonly { kind: string | null }[]): string[] {
  return [...new Set(files.flatMap(({ kind }) => kind ?? []))]
}

/** Whether the result has a column that is only there when it is needed. */
export function has(result: Result, column: 'removed' | 'repeated'): boolean {
  return result.files.some((file) => (column === 'removed' ? file.removed !== null : (file.repeated ?? 0) > 0))
}
