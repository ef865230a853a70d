import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { scopeQuery } from '../scope/scopeQuery'
import { announcePageChange, takePageChange } from './pageChange'
import { PageTitle } from './PageTitle'

const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
beforeEach(() => {
  client.setQueryData(scopeQuery.queryKey, {
    programmes: [],
    dataBasis: { version: 1, dataThrough: null, demo: true, changedAt: null, citizens: 0 },
  })
})
afterEach(() => void takePageChange())

function show(title: string) {
  return render(
    <QueryClientProvider client={client}>
      <PageTitle>{title}</PageTitle>
    </QueryClientProvider>,
  )
}

describe('PageTitle', () => {
  it('names the tab', () => {
    show('Kilder')
    expect(document.title).toBe('Kilder – KIK')
  })

  it('takes the focus after a page change, and only then', () => {
    show('Rapport').unmount()
    expect(document.activeElement).toBe(document.body)
    announcePageChange()
    show('Kilder')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Kilder' }))
  })
})
