export const signInErrors = ['rolle', 'afbrudt'] as const

/** Where to go after signing in, and why it failed. */
export interface SignInSearch {
  videre?: string
  fejl?: (typeof signInErrors)[number]
}

export function readSignInSearch(search: Record<string, unknown>): SignInSearch {
  const videre = search['videre']
  const fejl = signInErrors.find((name) => name === search['fejl'])
  return { ...(typeof videre === 'string' && isOurs(videre) && { videre }), ...(fejl && { fejl }) }
}

/** A page of this app: nobody is sent elsewhere. */
function isOurs(path: string): boolean {
  return /^\/(?![/\\])[^\\\r\n]*$/.test(path) && path.length <= 2000
}
