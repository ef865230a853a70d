import { describe, expect, it } from 'vitest'
import type { TableModel } from '../ui/table'
import { dataOf } from './xlsx'

const table: TableModel = {
  name: 't',
  caption: 'Tabel',
  unit: '1.000 kr.',
  exactUnit: 'kr.',
  source: 'kilde',
  columns: [{ label: 'Post' }, { label: 'Faktisk', detail: 'i alt' }],
  rows: [
    { label: '=1+1', cells: [{ kind: 'number', text: '3', value: 2664.005, decimals: 2 }] },
    { label: 'Antal', kind: 'sum', cells: [{ kind: 'number', text: '978', value: 978 }] },
    { label: 'Intet', cells: [{ kind: 'none' }] },
    { label: 'Skjult', cells: [{ kind: 'hidden', text: 'skjult' }] },
    { label: 'Fejl', cells: [{ kind: 'failed', reason: 'Takst mangler.' }] },
  ],
}

const [head, ...rows] = dataOf({ file: 't', table, about: [], notes: [] }) as { value: unknown; type: unknown; format?: string; fontWeight?: string }[][]

describe('the data of a workbook', () => {
  it('has heads with the unit of the values', () => {
    expect(head!.map(({ value }) => value)).toEqual(['Post', 'Faktisk, i alt (kr.)'])
  })

  it('holds numbers as numbers, amounts rounded as they are told', () => {
    expect(rows[0]![1]).toMatchObject({ value: 2664.01, type: Number, format: '#,##0.00' })
    expect(rows[1]![1]).toMatchObject({ value: 978, type: Number, fontWeight: 'bold' })
  })

  it('tells nothing, hidden and failed apart', () => {
    expect(rows[2]![1]).toBeNull()
    expect(rows[3]![1]).toMatchObject({ value: 'skjult', type: String })
    expect(rows[4]![1]).toMatchObject({ value: 'Takst mangler.', type: String })
  })

  it('takes no text for a formula', () => {
    expect(rows[0]![0]).toMatchObject({ value: '=1+1', type: String })
  })
})
