import { ApiFailure, type Problem } from '../../shared/api/problems'
import type { IsoDate } from '../../shared/i18n/date'

/** How the import page stands, for the administrator who asks. The README tells what each part means. */
export interface ImportState {
  limits: { files: number; fileBytes: number; allBytes: number; keepMinutes: number }
  upload: Upload | null
  rollback: Rollback | null
  busy: Busy | null
}

type Stage = 'WAITING' | 'CHECKING' | 'CHECKED' | 'RUNNING' | 'DONE' | 'FAILED'

export type Step = '' | 'read' | 'check' | 'apply' | 'refresh'

export interface Busy {
  task: 'CHECK' | 'IMPORT' | 'CHECK_ROLLBACK' | 'ROLLBACK'
  by: string
  mine: boolean
  since: string
  step: Step
  done: number
  total: number
  rows: number
  rowsInAll: number
}

export interface Failure {
  task: Busy['task']
  code: string
  message: string
}

export interface Choice {
  dataThrough: IsoDate | null
  replace: readonly string[]
}

export interface Upload {
  id: string
  stage: Stage
  expiresAt: string
  files: readonly ReceivedFile[]
  check: number
  choice: Choice | null
  result: Result | null
  failure: Failure | null
}

export interface ReceivedFile {
  number: number
  name: string
  bytes: number
  kind: string | null
  problem: string | null
}

export interface Result {
  files: readonly FileResult[]
  warnings: readonly string[]
  problems: readonly FileProblem[]
  problemCount: number
  changes: boolean
  import: string | null
  version: number
}

export interface FileResult {
  name: string
  kind: string | null
  rows: number
  new: number | null
  changed: number | null
  unchanged: number | null
  repeated: number | null
  removed: number | null
  warnings: readonly string[]
}

export interface FileProblem {
  file: string
  row: number
  column: string
  value: string
  message: string
}

export interface Rollback {
  import: string
  stage: Stage
  check: number
  version: number
  dataThrough: IsoDate | null
  undone: readonly { kind: string; removed: number; restored: number; returned: number }[]
  failure: Failure | null
}

export const readState = (signal?: AbortSignal) => ask('GET', '/import', undefined, signal)
export const discard = (upload: string) => ask('DELETE', `/import/uploads/${upload}`)
export const removeFile = (upload: string, file: number) => ask('DELETE', `/import/uploads/${upload}/files/${file}`)
export const look = (upload: string, choice: Choice) => ask('POST', `/import/uploads/${upload}/check`, choice)
export const run = (upload: string, check: number) => ask('POST', `/import/uploads/${upload}/run`, { check })
export const lookAtRollback = (id: string) => ask('POST', `/import/runs/${id}/rollback/check`)
export const rollBack = (id: string, check: number) => ask('POST', `/import/runs/${id}/rollback`, { check })
export const leaveRollback = () => ask('DELETE', '/import/rollback')

async function ask(method: string, path: string, body?: object, signal?: AbortSignal): Promise<ImportState> {
  let response: Response
  try {
    response = await fetch(path, {
      method,
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      signal: signal ?? null,
    })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new ApiFailure('unreachable', [], { cause })
  }
  return readAnswer(response.ok, await response.text())
}

/** The state that stands in an answer; a refusal is an ApiFailure with what the server says. */
export function readAnswer(ok: boolean, text: string): ImportState {
  let answer: ({ error?: { code: string; message: string } } & Partial<ImportState>) | null
  try {
    answer = JSON.parse(text) as typeof answer
  } catch (cause) {
    throw new ApiFailure('unreadable', [], { cause })
  }
  if (ok && answer?.limits) return answer as ImportState
  if (answer?.error) throw new ApiFailure('refused', [{ ...answer.error, path: [], more: {} } satisfies Problem])
  throw new ApiFailure('unreadable', [])
}

/** Sends one file, to an upload or as the first of a new one, and tells how much of it has gone. */
export function sendFile(file: File, upload: string | undefined, onProgress: (sent: number) => void): Promise<ImportState> {
  const form = new FormData()
  form.append('files', file)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', upload === undefined ? '/import/files' : `/import/files?upload=${upload}`)
    request.upload.addEventListener('progress', ({ loaded }) => onProgress(loaded))
    request.addEventListener('error', () => reject(new ApiFailure('unreachable', [])))
    request.addEventListener('load', () => {
      try {
        resolve(readAnswer(request.status === 200, request.responseText))
      } catch (error) {
        reject(error)
      }
    })
    request.send(form)
  })
}
