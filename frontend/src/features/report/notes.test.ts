import { describe, expect, it } from 'vitest'
import { danish, english, kik2 } from '../../test/report'
import { notesOf } from './notes'

describe('the notes', () => {
  it('stand in the order in which the page refers to them, the others after', () => {
    const data = kik2()
    data.report.notes.push({ code: 'COSTS_ELSEWHERE', text: 'Udgiften står i KIK I.' })
    expect(notesOf(data, danish, 'da').map(({ code }) => code)).toEqual([
      'NO_COMPARISON_GROUP', 'COSTS_ELSEWHERE', 'SIGN_RULE', 'ROUNDING', 'OTHER_TARGET_GROUPS', 'DEMO_DATA', 'DASH',
    ])
  })

  it('are marked as Danish where English has no words for them', () => {
    const data = kik2()
    data.report.notes = [{ code: 'SIGN_RULE', text: '' }, { code: 'COSTS_OF_PART', text: 'Forbruget omfatter også …' }]
    expect(notesOf(data, english, 'en').map(({ untranslated }) => untranslated)).toEqual([true, false, false])
  })
})
