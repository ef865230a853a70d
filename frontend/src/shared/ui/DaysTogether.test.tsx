import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DaysTogether } from './DaysTogether'

describe('DaysTogether', () => {
  it('changes no letter of the text, and keeps each day on one line', () => {
    const text = 'Fra 01-06-2018 til 01-05-2022. Slut'
    const { container } = render(<DaysTogether>{text}</DaysTogether>)
    expect(container.textContent).toBe(text)
    expect([...container.querySelectorAll('.nowrap')].map((day) => day.textContent)).toEqual(['01-06-2018', '01-05-2022.'])
  })
})
