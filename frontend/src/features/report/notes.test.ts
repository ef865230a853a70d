import { describe, expect, it } from 'vitest'
import { danish, kik2 } from '../../test/report'
import { notesOf } from './notes'

describe('the notes', () => {
  it('stand in the order in which the page refers to them, the others after', () => {
    const data = kik2()
    data.report.notes.push({ code: 'COSTS_ELSEWHERE', text: 'Udgiften står i KIK I.' })
    expect(notesOf(data, danish).map(({ code }) => code)).toEqual([
      'NO_COMPARISON_GROUP', 'COSTS_ELSEWHERE', 'SIGN_RULE', 'ROUNDING', 'OTHER_TARGET_GROUPS', 'DEMO_DATA', 'DASH',
    ])
  })
})
