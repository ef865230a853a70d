import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Notice } from './Notice'

describe('Notice', () => {
  it('interrupts only when it is urgent', () => {
    render(<Notice title="Ingen tal">Vælg noget andet.</Notice>)
    expect(screen.getByRole('status').textContent).toBe('Ingen talVælg noget andet.')
    render(
      <Notice title="Fejl" urgent>
        Prøv igen.
      </Notice>,
    )
    expect(screen.getByRole('alert').textContent).toBe('FejlPrøv igen.')
  })
})
