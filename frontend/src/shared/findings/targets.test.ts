import { describe, expect, it } from 'vitest'
import { kik2 } from '../../test/report'
import { nextPoint, recipientGoal, savingGoal } from './targets'

describe('the goals of a programme', () => {
  it('end at the lowest point of the path, on the first day it is to be reached', () => {
    const { programme } = kik2()
    programme.targets.push({ measure: 'modtagere', date: '2022-12-31', value: 800, unit: 'citizens' })
    expect(recipientGoal(programme)).toMatchObject({ date: '2022-05-01', value: 800 })
  })

  it('name the saving that is one', () => {
    expect(savingGoal(kik2().programme)).toMatchObject({ date: '2022-05-31', value: -45_700_000 })
  })

  it('lead on to the next point of the path, and to none after the last', () => {
    expect(nextPoint(kik2().programme, '2018-08-31')?.date).toBe('2019-01-31')
    expect(nextPoint(kik2().programme, '2022-05-01')).toBeNull()
  })
})
