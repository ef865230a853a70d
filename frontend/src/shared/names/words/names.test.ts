import { describe, expect, it } from 'vitest'
import { da } from './da'
import { en } from './en'

const key = (dimension: string, code: string | null, name = 'navn') => ({ dimension, code, name })

describe('the names of the values of dimensions', () => {
  it('are the API’s in Danish', () => {
    expect(da.keyName(key('AGE_BAND', '25-29', '25–29 år'))).toBe('25–29 år')
  })

  it('are there in English, but for what is data', () => {
    expect(
      [
        key('AGE_BAND', '-24'),
        key('AGE_BAND', '25-29'),
        key('AGE_BAND', '60-'),
        key('WEEKS_ON_BENEFIT', '13-25'),
        key('GENDER', 'FEMALE'),
        key('COHORT', 'INFLOW'),
        key('BENEFIT', 'kontanthjaelp'),
        key('ENTRY_MONTH', '2018-03'),
        key('DISTRICT', null),
        key('BENEFIT', null),
        key('DISTRICT', 'nord', 'Nord'),
      ].map(en.keyName),
    ).toEqual([
      'Under 25 years',
      '25–29 years',
      '60 years and over',
      '13–25 weeks',
      'Women',
      'Inflow',
      'Cash benefit',
      'March 2018',
      'Not known',
      'No benefit',
      'Nord',
    ])
  })
})
