import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ShownScopeContext } from '../scope/shownScope'
import { Explain } from './Explain'

const netGain = {
  measure: { name: 'netGain', label: 'Netto gevinst' },
  value: 2_664_094.38,
  status: 'VALUE',
  numerator: null,
  denominator: null,
  unit: 'kroner',
  definition: 'Forbrug plus netto afkast.',
  signRule: 'Minus er en gevinst.',
  source: 'Posteringer',
  asOf: '2018-08-31',
  dataVersion: 7,
  dimensions: [],
  parts: [] as object[],
}

function answerWith(answer: unknown) {
  const fetched = vi.fn(async (_address: string, _request: { body: string }) => new Response(JSON.stringify(answer)))
  vi.stubGlobal('fetch', fetched)
  return fetched
}
const figure = (changes: object = {}) => ({ data: { figures: [{ ...netGain, ...changes }] } })

afterEach(() => vi.unstubAllGlobals())

function Page() {
  return (
    <ShownScopeContext value={{ programme: 'KIK2', asOf: '2018-08-31' }}>
      <Explain measure="netGain" what="Netto gevinst" />
    </ShownScopeContext>
  )
}

async function show() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const history = createMemoryHistory({ initialEntries: ['/?strategi=KIK2'] })
  const router = createRouter({ routeTree: createRootRoute({ component: Page }), history })
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  )
  return screen.findByRole('button', { name: /Netto gevinst/ })
}

async function opened(answer: unknown): Promise<string> {
  answerWith(answer)
  await userEvent.click(await show())
  await vi.waitFor(() => expect(document.querySelector('.explanation:not([aria-busy="true"])')).not.toBeNull())
  return document.querySelector('.explanation')!.textContent.replaceAll('\u00a0', ' ')
}

describe('an explanation', () => {
  it('asks nothing until it is opened, and then for the figure that stands there', async () => {
    const fetched = answerWith(figure())
    const button = await show()
    expect(button.getAttribute('aria-expanded')).toBe('false')
    expect(fetched).not.toHaveBeenCalled()
    await userEvent.click(button)
    expect(button.getAttribute('aria-expanded')).toBe('true')
    expect(await screen.findByText('Forbrug plus netto afkast.')).toBeTruthy()
    expect(JSON.parse(fetched.mock.calls[0]?.[1].body ?? '')).toMatchObject({
      variables: { programme: 'KIK2', asOf: '2018-08-31', measure: 'netGain', dimensions: [], language: 'DA' },
    })
  })

  it('is opened and closed by keyboard, and its panel is the one that the button names', async () => {
    answerWith(figure())
    const button = await show()
    await userEvent.tab()
    expect(document.activeElement).toBe(button)
    await userEvent.keyboard('{Enter}')
    await screen.findByText('Posteringer')
    const panel = document.getElementById(button.getAttribute('aria-controls')!)!
    expect(panel.hidden).toBe(false)
    await userEvent.keyboard(' ')
    expect(panel.hidden).toBe(true)
    expect(panel.textContent).toBe('')
  })

  it('tells the number in its unit and in words, the rule of its sign, its source, day and data', async () => {
    const text = await opened(figure())
    for (const part of ['2.664.094 kr. (et tab)', 'Minus er en gevinst.', 'Posteringer', '31-08-2018', 'Dataversion7']) {
      expect(text).toContain(part)
    }
  })

  it('leads to the measure on the page of the method', async () => {
    await opened(figure())
    expect(screen.getByRole('link').getAttribute('href')).toMatch(/^\/metode.*#netGain$/)
  })

  it('tells of what a share is one', async () => {
    const share = { value: 83.0957, unit: 'percent', signRule: null, numerator: 408, denominator: 491 }
    expect(await opened(figure(share))).toMatch(/83,1 %.*408 af 491 borgere/)
  })

  it('opens a sum to its parts, and each part to its own story', async () => {
    const part = { ...netGain, measure: { name: 'netReturn', label: 'Netto afkast' }, dimensions: [{ name: 'cohort', value: 'BASELINE', label: 'udgangspunkt' }], value: -4_811_000 }
    expect(await opened(figure({ parts: [part] }))).toContain('Lagt sammen afNetto afkast, udgangspunkt−4.811.000 kr. (en gevinst)')
    const fetched = answerWith(figure({ measure: part.measure, dimensions: part.dimensions, definition: 'Afledte plus besparelse.' }))
    await userEvent.click(screen.getByRole('button', { name: 'Netto afkast, udgangspunkt' }))
    expect(await screen.findByText('Afledte plus besparelse.')).toBeTruthy()
    expect(JSON.parse(fetched.mock.calls[0]?.[1].body ?? '')).toMatchObject({
      variables: { measure: 'netReturn', dimensions: [{ name: 'cohort', value: 'BASELINE' }] },
    })
  })

  it('tells nothing, hidden, forbidden and failed apart', async () => {
    expect(await opened(figure({ value: null, status: 'NONE' }))).toContain('Der er intet tal')
  })
  it.each([
    ['what is hidden', figure({ value: null, status: 'SUPPRESSED' }), 'Tallet er skjult'],
    ['what the role may not see', figure({ value: null, status: 'FORBIDDEN' }), 'Din rolle giver ikke adgang'],
    ['a question that is forbidden', { errors: [{ message: 'Nej', extensions: { code: 'FORBIDDEN' } }] }, 'Din rolle giver ikke adgang'],
    [
      'what cannot be computed',
      { ...figure({ value: null, status: 'NONE' }), errors: [{ message: 'Der er ingen takst.', path: ['figures', 0, 'value'], extensions: { code: 'VALIDATION' } }] },
      'Tallet kan ikke beregnes: Der er ingen takst.',
    ],
    ['a refusal', { errors: [{ message: 'Dagen er før udgangspunktet.', extensions: { code: 'VALIDATION' } }] }, 'Dagen er før udgangspunktet.'],
  ])('says %s', async (_what, answer, words) => {
    expect(await opened(answer)).toContain(words)
  })

  it('can be asked for again when there was no connection', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
    await userEvent.click(await show())
    const again = await screen.findByRole('button', { name: 'Prøv igen' })
    answerWith(figure())
    await userEvent.click(again)
    expect(await screen.findByText('Forbrug plus netto afkast.')).toBeTruthy()
  })
})
