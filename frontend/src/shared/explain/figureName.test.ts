import { describe, expect, it } from 'vitest'
import { createFormat } from '../i18n/format'
import { figureName, partName } from './figureName'
import { printValue } from './figureValue'
import { da } from './words/da'
import { en } from './words/en'

const derived = { name: 'derivedCosts', label: 'Afledte' }
const dimension = (name: string, value: string, label: string) => ({ name, value, label })
const inflow = dimension('cohort', 'INFLOW', 'tilgang')
const programme = dimension('category', 'RESOURCE_PROGRAMME', 'Ressourceforløb')

describe('the name of a figure', () => {
  it('says what narrows it', () => {
    expect(figureName({ measure: derived, dimensions: [inflow] }, da)).toBe('Afledte, tilgang')
  })
  it('is of a part only what the whole does not say', () => {
    const whole = { measure: derived, dimensions: [inflow] }
    expect(partName({ measure: derived, dimensions: [inflow, programme] }, whole, da)).toBe('Ressourceforløb')
    expect(partName({ measure: derived, dimensions: [inflow, programme] }, whole, en)).toBe('Resource programme')
    expect(partName({ measure: { name: 'savings', label: 'Besparelse' }, dimensions: [inflow] }, whole, da)).toBe('Besparelse')
  })
})

describe('the value of a figure', () => {
  const print = (value: number, unit: string, signRule: string | null = null) =>
    printValue({ value, unit, signRule }, da, createFormat('da')).replaceAll('\u00a0', ' ')
  it('has its unit', () => {
    expect(print(978, 'citizens')).toBe('978 borgere')
    expect(print(1, 'citizens')).toBe('1 borger')
    expect(print(1122.8, 'citizens')).toBe('1.122,8 borgere')
    expect(print(83.0957, 'percent')).toBe('83,1 %')
    expect(print(7, 'rank')).toBe('plads 7')
    expect(print(1, 'interventions')).toBe('1 indsats')
  })
  it('is of an amount with a sign rule also in words', () => {
    expect(print(-2_725_000, 'kroner', 'regel')).toBe('−2.725.000 kr. (en gevinst)')
    expect(print(0, 'kroner', 'regel')).toBe('0 kr. (hverken gevinst eller tab)')
    expect(print(2_086_000, 'kroner')).toBe('2.086.000 kr.')
  })
})
