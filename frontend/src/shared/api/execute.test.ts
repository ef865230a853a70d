import { afterEach, describe, expect, it, vi } from 'vitest'
import { ScopeDocument } from '../../gql/scope/graphql'
import { execute } from './execute'
import { ApiFailure, problemAt, readProblems } from './problems'

function answerWith(body: string, status = 200) {
  vi.stubGlobal('fetch', async () => new Response(body, { status }))
}

afterEach(() => vi.unstubAllGlobals())

async function failure(): Promise<unknown> {
  return execute(ScopeDocument, {}).then(
    () => null,
    (error: unknown) => error,
  )
}

describe('a question to the API', () => {
  it('is answered with data, and with what could not be said', async () => {
    answerWith('{"data":{"programmes":[]},"errors":[{"message":"Ingen takst","path":["a",0],"extensions":{"code":"VALIDATION"}}]}')
    expect(await execute(ScopeDocument, {})).toEqual({
      data: { programmes: [] },
      problems: [{ code: 'VALIDATION', message: 'Ingen takst', path: ['a', 0], more: {} }],
    })
  })

  it('is asked by its hash alone', async () => {
    const fetched = vi.fn(async (_address: string, _request: { body: string }) => new Response('{"data":{}}'))
    vi.stubGlobal('fetch', fetched)
    await execute(ScopeDocument, {})
    const body: unknown = JSON.parse(fetched.mock.calls[0]?.[1].body ?? '')
    expect(body).toEqual({ documentId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), variables: {} })
  })

  it('is refused where there are errors and no data, whatever the status', async () => {
    answerWith('{"errors":[{"message":"Ukendt felt"}]}', 400)
    expect(await failure()).toMatchObject({ kind: 'refused', message: 'Ukendt felt' })
  })

  it.each(['<html>502</html>', 'null', '{}', '{"data":null}'])('is unreadable when the answer is %s', async (body) => {
    answerWith(body, 502)
    expect(await failure()).toMatchObject({ kind: 'unreadable' })
  })

  it('says when nobody answers', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await failure()).toBeInstanceOf(ApiFailure)
    expect(await failure()).toMatchObject({ kind: 'unreachable' })
  })
})

describe('problems', () => {
  it('are read from whatever stands there', () => {
    expect(readProblems(undefined)).toEqual([])
    expect(readProblems([null, 'x', {}])).toEqual([{ code: 'INTERNAL', message: '', path: [], more: {} }])
  })

  it('explain the field at their path and the fields above it', () => {
    const problem = { code: 'VALIDATION', message: '', path: ['report', 'economy', 'savings'], more: {} }
    expect(problemAt([problem], ['report', 'economy', 'savings'])).toBe(problem)
    expect(problemAt([problem], ['report', 'economy'])).toBe(problem)
    expect(problemAt([problem], ['report', 'economy', 'netGain'])).toBeUndefined()
  })
})
