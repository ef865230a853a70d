import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Segmented } from './Segmented'

it('is a named group of radio buttons with one choice', async () => {
  const onChange = vi.fn()
  const options = [
    { value: 'a', label: 'Et' },
    { value: 'b', label: 'To' },
  ] as const
  render(<Segmented legend="Vis som" options={options} value="a" onChange={onChange} />)
  expect(screen.getByRole('group', { name: 'Vis som' })).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Et' }).checked).toBe(true)
  await userEvent.click(screen.getByRole('radio', { name: 'To' }))
  expect(onChange).toHaveBeenCalledWith('b')
})
