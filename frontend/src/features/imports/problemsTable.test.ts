import { expect, it } from 'vitest'
import { createFormat } from '../../shared/i18n/format'
import { toCsv } from '../../shared/ui/csv'
import { problemsTable } from './problemsTable'
import { undoneTable } from './undoneTable'
import { da } from './words/da'

const danish = { words: da, format: createFormat('da') }

it('the errors leave the page as a table that no spreadsheet takes for formulas', () => {
  const table = problemsTable(
    [
      { file: 'ydelser.csv', row: 1007, column: 'til', value: '31-02-2018', message: 'Ikke en dato; skriv en anden.' },
      { file: '=tom.csv', row: 0, column: '', value: '', message: 'Filen er tom.' },
    ],
    danish,
  )
  expect(toCsv(table).split('\r\n')).toEqual([
    '\ufeffFil;Række;Kolonne;Værdi;Hvad der er galt, og hvad du gør',
    'ydelser.csv;1007;til;31-02-2018;"Ikke en dato; skriv en anden."',
    "'=tom.csv;;;;Filen er tom.",
    '',
  ])
})

it('a rollback is told table by table, zeros too', () => {
  const { rows } = undoneTable([{ kind: 'takster', removed: 1234, restored: 0, returned: 2 }], danish)
  expect(rows).toEqual([
    {
      label: 'takster',
      cells: [
        { kind: 'number', text: '1.234', value: 1234 },
        { kind: 'number', text: '0', value: 0 },
        { kind: 'number', text: '2', value: 2 },
      ],
    },
  ])
})
