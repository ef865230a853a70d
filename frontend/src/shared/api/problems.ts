/** One error of the API, in the terms of its `extensions`. */
export interface Problem {
  code: string
  message: string
  path: readonly (string | number)[]
  /** All else that the error tells, by name: `field` of an input, `changes` of a conflict. */
  more: Record<string, unknown>
}

/** unreachable: no connection; unreadable: no GraphQL answer; refused: errors and no data. */
export type FailureKind = 'unreachable' | 'unreadable' | 'refused'

export class ApiFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly problems: readonly Problem[],
    options?: ErrorOptions,
  ) {
    super(problems.map((problem) => problem.message).join(' ') || kind, options)
    this.name = 'ApiFailure'
  }
}

/** The errors of a GraphQL answer; whatever else stands there is left out. */
export function readProblems(errors: unknown): Problem[] {
  if (!Array.isArray(errors)) return []
  return errors.flatMap((error: unknown) => {
    if (typeof error !== 'object' || error === null) return []
    const { message, path, extensions } = error as { message?: unknown; path?: unknown; extensions?: Record<string, unknown> }
    const { code, ...more } = extensions ?? {}
    return [
      {
        code: typeof code === 'string' ? code : 'INTERNAL',
        message: typeof message === 'string' ? message : '',
        path: Array.isArray(path) ? (path as (string | number)[]) : [],
        more,
      },
    ]
  })
}

/** The problem that explains why the field at the path is null, if one does. */
export function problemAt(problems: readonly Problem[], path: readonly (string | number)[]): Problem | undefined {
  return problems.find(
    (problem) => problem.path.length >= path.length && path.every((part, index) => problem.path[index] === part),
  )
}
