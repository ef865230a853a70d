import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Figure } from './Figure'

describe('Figure', () => {
  it('is named by its finding and keeps picture and table both in the page, for paper', () => {
    render(
      <Figure
        title="Der er færre modtagere end forventet"
        sentence="978 mod 1.122."
        view="figure"
        onView={() => {}}
        plot={<p>billede</p>}
        table={<p>tabel</p>}
        source="Kilde: KIK."
      />,
    )
    expect(screen.getByRole('figure', { name: 'Der er færre modtagere end forventet' })).toBeTruthy()
    expect(screen.getByText('billede')).toBeTruthy()
    expect(screen.getByText('tabel')).toBeTruthy()
    expect(screen.getByText('Kilde: KIK.')).toBeTruthy()
  })

  it('asks for its table by a radio button that the keyboard reaches', async () => {
    const onView = vi.fn()
    render(<Figure title="T" sentence="" view="figure" onView={onView} plot="" table="" source="" />)
    await userEvent.tab()
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Figur' }))
    await userEvent.keyboard('{ArrowRight}')
    expect(onView).toHaveBeenCalledWith('table')
  })
})
