import { render, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { DataTable } from './DataTable'
import { none, number, type TableModel } from './table'

const table: TableModel = {
  name: 'afledte',
  caption: 'Afledte konsekvenser',
  source: 'takster i KIK',
  unit: '1.000 kr.',
  note: 'SIGN_RULE',
  columns: [{ label: 'Ydelse' }, { label: 'Tilgang' }, { label: 'I alt', detail: 'pr. 31-08-2018' }],
  rows: [
    { label: 'Ressourceforløb', cells: [none, number(1068, String)] },
    { label: 'Fleksjob', cells: [{ kind: 'failed', reason: 'Der mangler en takst.' }, number(0, String)] },
    { label: 'I alt', kind: 'sum', note: 'ROUNDING', cells: [number(7702, String), number(10252, String)] },
  ],
}

function cells(row: string): string[] {
  return within(screen.getByRole('row', { name: new RegExp(row) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)
}

describe('DataTable', () => {
  it('is a table named by its caption and unit', () => {
    render(<DataTable table={table} />)
    expect(screen.getByRole('table', { name: 'Afledte konsekvenser (1.000 kr.)' })).toBeTruthy()
    expect(screen.getByRole('columnheader', { name: 'I alt pr. 31-08-2018' })).toBeTruthy()
  })

  it('is a stop of the keyboard only where it is wider than its box', () => {
    const { unmount } = render(<DataTable table={table} />)
    expect(screen.queryByRole('region')).toBeNull()
    unmount()
    const width = vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(900)
    render(<DataTable table={table} />)
    expect(screen.getByRole('region', { name: 'Tabel: Afledte konsekvenser' }).tabIndex).toBe(0)
    width.mockRestore()
  })

  it('tells nothing, zero and what cannot be computed apart', () => {
    render(<DataTable table={table} />)
    expect(cells('Ressourceforløb')).toEqual(['–ingen oplysning', '1068'])
    expect(cells('Fleksjob')).toEqual(['kan ikke beregnes', '0'])
  })

  it('refers to its notes', () => {
    render(<DataTable table={table} NoteRef={({ code }) => <sup>{code}</sup>} />)
    expect(screen.getByText('SIGN_RULE').closest('caption')).toBeTruthy()
    expect(screen.getByRole('rowheader', { name: /I alt/ }).textContent).toBe('I altROUNDING')
  })
})
