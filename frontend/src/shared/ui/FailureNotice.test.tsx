import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ApiFailure } from '../api/problems'
import { FailureNotice } from './FailureNotice'

describe('FailureNotice', () => {
  it.each([
    [new ApiFailure('unreachable', []), 'Der er ingen forbindelse til serveren'],
    [new ApiFailure('unreadable', []), 'Serverens svar kunne ikke læses'],
    [new ApiFailure('refused', []), 'Serveren kunne ikke svare'],
    [new Error('x is not a function'), 'Siden kunne ikke vises'],
  ])('says of %s: %s', (error, title) => {
    render(<FailureNotice error={error} onRetry={() => {}} />)
    expect(screen.getByRole('alert').textContent).toContain(title)
  })

  it('quotes what the server says, and asks again when told to', async () => {
    const onRetry = vi.fn()
    const problem = { code: 'LIMIT', message: 'Spørgsmålet er for stort.', path: [], more: {} }
    render(<FailureNotice error={new ApiFailure('refused', [problem])} onRetry={onRetry} />)
    expect(screen.getByText('Spørgsmålet er for stort.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })
})
