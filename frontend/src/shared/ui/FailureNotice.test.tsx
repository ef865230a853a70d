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

  it('says of a page of an earlier version that it must be loaded anew', async () => {
    const reload = vi.fn()
    vi.stubGlobal('location', { reload })
    const problem = { code: 'PERSISTED_DOCUMENT_NOT_FOUND', message: '', path: [], more: {} }
    render(<FailureNotice error={new ApiFailure('refused', [problem])} onRetry={() => {}} />)
    expect(screen.getByRole('alert').textContent).toContain('fra en tidligere udgave')
    expect(screen.queryByRole('button', { name: 'Prøv igen' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Indlæs siden igen' }))
    expect(reload).toHaveBeenCalledOnce()
    vi.unstubAllGlobals()
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
