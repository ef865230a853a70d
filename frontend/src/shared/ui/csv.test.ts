import { describe, expect, it } from 'vitest'
import { toCsv } from './csv'
import { amount, none, number, type TableModel, text } from './table'

const table: TableModel = {
  name: 'x',
  caption: 'Besparelse',
  unit: '1.000 kr.',
  exactUnit: 'kr.',
  source: 'takster i KIK',
  columns: [
    { label: 'Post', spoken: true },
    { label: 'Faktisk', detail: 'med tilgang' },
    { label: 'Brugt', unit: 'pct.' },
    { label: 'I ord', unit: '' },
  ],
  rows: [
    {
      label: 'Løn; "fast"',
      cells: [amount(-1234567.10000001, () => '−1.235'), number(37.125, () => '37,1'), text('Gevinst')],
    },
    { label: '=HYPERLINK("x")', cells: [none, { kind: 'failed', reason: 'x' }, none] },
  ],
}

describe('a table as a file', () => {
  it('keeps text from being a formula, and leaves numbers and dashes in words alone', () => {
    const said = (content: string) => toCsv({ ...table, columns: [{ label: 'Post' }], rows: [{ label: content, cells: [] }] }).split('\r\n')[1]
    expect(["=1+1", '+1', '@x', '-2+3', '-cmd', '-12,5', 'A-B'].map(said)).toEqual(["'=1+1", "'+1", "'@x", "'-2+3", "'-cmd", '-12,5', 'A-B'])
  })

  it('is what Danish spreadsheets read, each column with the unit of the values in it', () => {
    expect(toCsv(table).split('\r\n')).toEqual([
      '\ufeffPost;Faktisk, med tilgang (kr.);Brugt (pct.);I ord',
      '"Løn; ""fast""";-1234567,10;37,125;Gevinst',
      '"\'=HYPERLINK(""x"")";;x;',
      '',
    ])
  })

  it('says after the table, an empty line between them, what the table is about', () => {
    const lines = toCsv(table, [['Kilde', 'takster i KIK; posteringer'], ['Dataversion', '3']]).split('\r\n')
    expect(lines.slice(3)).toEqual(['', 'Kilde;"takster i KIK; posteringer"', 'Dataversion;3', ''])
  })
})
