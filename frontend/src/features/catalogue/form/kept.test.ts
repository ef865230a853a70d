import { afterEach, describe, expect, it } from 'vitest'
import { forget, keep, recall } from './kept'
import { emptyValues } from './values'

afterEach(() => localStorage.clear())

describe('a form that was not saved', () => {
  const kept = { version: 2, code: '', base: emptyValues, values: { ...emptyValues, name: 'Mentor' }, at: 1 }

  it('comes back until it is forgotten', () => {
    keep('mentor', kept)
    expect(recall('mentor')).toEqual(kept)
    expect(recall('another')).toBeNull()
    forget('mentor')
    expect(recall('mentor')).toBeNull()
  })

  it('of another app does not', () => {
    localStorage.setItem('kik-kladde:mentor', JSON.stringify({ ...kept, values: { name: 'Mentor' } }))
    expect(recall('mentor')).toBeNull()
    localStorage.setItem('kik-kladde:mentor', 'not JSON')
    expect(recall('mentor')).toBeNull()
  })
})
