import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { DayField } from './DayField'

function show(day = '2018-08-31') {
  const onDay = vi.fn()
  render(<DayField day={day} first="2018-02-01" last="2018-10-15" onDay={onDay} />)
  return onDay
}

const list = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Opgjort pr.' })
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Dag' })

describe('DayField', () => {
  it('offers the month ends between the days, newest first', async () => {
    const onDay = show()
    expect([...list().options].map((option) => option.text)).toEqual([
      '30-09-2018', '31-08-2018', '31-07-2018', '30-06-2018', '31-05-2018', '30-04-2018', '31-03-2018', '28-02-2018',
      'Anden dag …',
    ])
    await userEvent.selectOptions(list(), '31-07-2018')
    expect(onDay).toHaveBeenCalledWith('2018-07-31')
  })

  it('shows a day that ends no month among them', () => {
    show('2018-08-17')
    expect(list().selectedOptions[0]?.text).toBe('17-08-2018')
  })

  it('takes another day as people write it', async () => {
    const onDay = show()
    await userEvent.selectOptions(list(), 'Anden dag …')
    await userEvent.clear(field())
    await userEvent.type(field(), '1.9.2018{Enter}')
    expect(onDay).toHaveBeenCalledWith('2018-09-01')
  })

  it('says what is wrong with a day that there is not, and how to write one', async () => {
    const onDay = show()
    await userEvent.selectOptions(list(), 'Anden dag …')
    await userEvent.clear(field())
    await userEvent.type(field(), '31-09-2018')
    await userEvent.click(screen.getByRole('button', { name: 'Vis' }))
    expect(onDay).not.toHaveBeenCalled()
    expect(screen.getByRole('alert').textContent).toContain('»31-09-2018« er ikke en dag')
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(document.activeElement).toBe(field())
  })

  it('goes back to the list', async () => {
    show()
    await userEvent.selectOptions(list(), 'Anden dag …')
    await userEvent.click(screen.getByRole('button', { name: 'Fortryd' }))
    expect(list().value).toBe('2018-08-31')
    expect(document.activeElement).toBe(list())
  })
})
