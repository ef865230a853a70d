import { render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { kik2, readable } from '../../../test/report'
import type { ReportData } from '../reportData'
import { NetGainFigure } from './NetGainFigure'

vi.mock('./useFigureView', () => ({ useFigureView: () => ['figure', () => {}] }))

function show(data: ReportData): { text: string; alternative: string } {
  const { container } = render(<NetGainFigure data={data} />)
  return {
    text: readable(container.querySelector('svg')?.textContent ?? ''),
    alternative: readable(screen.getByRole('img').getAttribute('aria-label') ?? ''),
  }
}

describe('the figure of the net gain', () => {
  it('says loss and gain in words, in the picture and in its alternative', () => {
    const { text, alternative } = show(kik2())
    expect(text).toContain('2.664, tab')
    expect(alternative).toContain('Resultat: Tab 2.664. Forventet: Tab 5.620.')
  })

  it('calls nothing neither a gain nor a loss', () => {
    const data = kik2()
    Object.assign(data.report.economy, { netGain: 0, expectedNetGain: 0 })
    const { text, alternative } = show(data)
    expect(text).not.toMatch(/0, (tab|gevinst)/)
    expect(alternative).toContain('Resultat: Hverken gevinst eller tab.')
  })

  it('calls a saving a gain', () => {
    const data = kik2()
    data.report.economy.netGain = -1_000_000
    expect(show(data).text).toContain('−1.000, gevinst')
  })
})
