import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { SelectField } from './SelectField'

describe('SelectField', () => {
  it('has its label as its name', async () => {
    const onChange = vi.fn()
    render(
      <SelectField label="Investeringsstrategi" value="KIK1" onChange={onChange}>
        <option value="KIK1">KIK I</option>
        <option value="KIK2">KIK II</option>
      </SelectField>,
    )
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Investeringsstrategi' }), 'KIK II')
    expect(onChange).toHaveBeenCalledWith('KIK2')
  })
})
