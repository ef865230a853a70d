import { ApiFailure, type Problem, readProblems } from './problems'

/**
 * A question, with the types of its variables and its answer, as each part of the app has them generated. The app knows
 * a hash of it; the server knows the question.
 */
export interface Question<Result, Variables> {
  __meta__?: Record<string, unknown> | undefined
  __apiType?: (variables: Variables) => Result
}

/** What the API answered: the data, and what it could not say beside them. */
export interface Answer<Result> {
  data: Result
  problems: Problem[]
}

/**
 * Asks the API. Data with errors beside them are an answer, since a figure that cannot be computed leaves the others
 * standing; an answer without data is an ApiFailure.
 */
export async function execute<Result, Variables>(
  document: Question<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  /** What goes along with a question, e.g. the reason for looking at single citizens. */
  extensions?: Record<string, string>,
): Promise<Answer<Result>> {
  const response = await send(JSON.stringify({ documentId: document.__meta__?.['hash'], variables, extensions }), signal)
  const body = await readBody(response)
  const problems = readProblems(body.errors)
  if (body.data === null || body.data === undefined) {
    throw new ApiFailure(problems.length > 0 ? 'refused' : 'unreadable', problems)
  }
  return { data: body.data as Result, problems }
}

async function send(body: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json, application/json;q=0.9',
      },
      body,
      signal: signal ?? null,
    })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new ApiFailure('unreachable', [], { cause })
  }
}

async function readBody(response: Response): Promise<{ data?: unknown; errors?: unknown }> {
  try {
    const body: unknown = await response.json()
    if (typeof body === 'object' && body !== null) return body
  } catch (cause) {
    throw new ApiFailure('unreadable', [], { cause })
  }
  throw new ApiFailure('unreadable', [])
}
