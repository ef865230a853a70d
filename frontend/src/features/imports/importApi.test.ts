import { describe, expect, it } from 'vitest'
import { readAnswer } from './importApi'

describe('an answer to the import page', () => {
  it('is how things stand', () => {
    const state = { limits: { files: 1, fileBytes: 1, allBytes: 1, keepMinutes: 60 }, upload: null, rollback: null, busy: null }
    expect(readAnswer(true, JSON.stringify(state))).toEqual(state)
  })
  it('is what the server says against it', () => {
    const refused = () => readAnswer(false, '{"error":{"code":"CONFLICT","message":"Vent"}}')
    expect(refused).toThrowError(expect.objectContaining({ kind: 'refused', message: 'Vent', problems: [expect.objectContaining({ code: 'CONFLICT' })] }) as Error)
  })
  it.each(['', '<html>502</html>', '{}', 'null'])('is unreadable when it is %j', (text) => {
    expect(() => readAnswer(true, text)).toThrowError(expect.objectContaining({ kind: 'unreadable' }) as Error)
  })
})
