import { queryOptions } from '@tanstack/react-query'

export type Role = 'READER' | 'ANALYST' | 'ADMINISTRATOR' | 'EXTERNAL'

/** Who is signed in, and how one can. */
export interface Session {
  viewer: { name: string; role: Role } | null
  expiresAt: string | null
  demo: { name: string; role: Role }[]
  provider: boolean
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session> => (await fetch('/auth/session', { signal })).json() as Promise<Session>,
})

/** What the server says against it, in words. */
export class Refusal extends Error {}

/** Asks the server to begin, extend or end a session. */
export async function changeSession(what: 'sign-in' | 'demo' | 'extend' | 'sign-out', body: object = {}): Promise<void> {
  const response = await fetch(`/auth/${what}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
  if (response.ok) return
  const answer = (await response.json().catch(() => ({}))) as { error?: { message?: string } }
  throw new Refusal(answer.error?.message ?? '')
}
