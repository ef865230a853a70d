import { describe, expect, it } from 'vitest'
import { toCsv } from './csv'
import { none, number, type TableModel, text } from './table'

const table: TableModel = {
  name: 'x',
  caption: 'Besparelse',
  unit: '1.000 kr.',
  columns: [{ label: 'Post', spoken: true }, { label: 'Brugt', detail: 'pct.' }, { label: 'I ord' }],
  rows: [
    { label: 'Løn; "fast"', cells: [number(-1234.5, () => '−1.235'), text('Gevinst')] },
    { label: '=HYPERLINK("x")', cells: [none, { kind: 'failed', reason: 'x' }] },
  ],
}

describe('a table as a file', () => {
  it('is what Danish spreadsheets read: byte order mark, semicolons, decimal commas', () => {
    expect(toCsv(table).split('\r\n')).toEqual([
      '\ufeffBesparelse (1.000 kr.)',
      'Post;Brugt, pct.;I ord',
      '"Løn; ""fast""";-1234,5;Gevinst',
      '"\'=HYPERLINK(""x"")";;',
      '',
    ])
  })
})
