import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { StatusMark } from './StatusMark'

describe('StatusMark', () => {
  it('says its status in words; the shape is silent', () => {
    const { container } = render(<StatusMark mark="differs">Stemmer ikke</StatusMark>)
    expect(screen.getByText('Stemmer ikke')).toBeTruthy()
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
  })
})
