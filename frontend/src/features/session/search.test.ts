import { describe, expect, it } from 'vitest'
import { readSignInSearch } from './search'

describe('where to go after signing in', () => {
  it('is a page of this app, with its choices', () => {
    expect(readSignInSearch({ videre: '/indsatser?dato=2021-06-30', fejl: 'rolle' })).toEqual({ videre: '/indsatser?dato=2021-06-30', fejl: 'rolle' })
  })

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '', 7])('is never %s', (videre) => {
    expect(readSignInSearch({ videre, fejl: 'x' })).toEqual({})
  })
})
