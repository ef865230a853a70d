import { describe, expect, it } from 'vitest'
import type { Cell, TableModel } from '../../../shared/ui/table'
import { toCsv } from '../../../shared/ui/csv'
import { danish, english, kik2, readable } from '../../../test/report'
import { reportTables } from '../reportTables'
import { consumptionTable, yearIsAll } from './consumptionTable'
import { derivedTable } from './derivedTable'
import { netGainTable } from './netGainTable'
import { netReturnTable } from './netReturnTable'
import { statusTable } from './statusTable'
import { targetsTable } from './targetsTable'

function print(cell: Cell): string {
  return cell.kind === 'none' ? '–' : cell.kind === 'failed' ? '!' : readable(cell.text)
}

function prints(table: TableModel | null): string[][] {
  return table?.rows.map((row) => [row.label, ...row.cells.map(print)]) ?? []
}

describe('the tables of KIK II on 31-08-2018', () => {
  it('print the consumption as published', () => {
    expect(prints(consumptionTable(kik2(), danish))).toEqual([
      ['Arbejdsmarkedsudvalget', '1.267', '3.797', '2.530 mindre', '33,4'],
      ['Økonomiudvalget', '819', '1.823', '1.004 mindre', '44,9'],
      ['I alt', '2.086', '5.620', '3.534 mindre', '37,1'],
    ])
    expect(yearIsAll(kik2().report)).toBe(true)
  })

  it('print the derived costs as published, with nothing where there is nothing', () => {
    expect(prints(derivedTable(kik2(), danish))).toEqual([
      ['Kontanthjælp og uddannelseshjælp', '–', '7.617', '7.617'],
      ['Ledighedsydelse og fleksjob', '38', '72', '110'],
      ['Ressourceforløb', '1.068', '–', '1.068'],
      ['Førtidspension', '1.443', '13', '1.456'],
      ['I alt', '2.550', '7.702', '10.252'],
    ])
  })

  it('print the net return with its signs and in words', () => {
    expect(prints(netReturnTable(kik2(), danish)).slice(2)).toEqual([
      ['Netto afkast', '−4.811', '5.389', '578'],
      ['I ord', 'Gevinst 4,8 mio. kr.', 'Tab 5,4 mio. kr.', 'Tab 0,6 mio. kr.'],
    ])
  })

  it('print the net gain with and without the inflow', () => {
    expect(prints(netGainTable(kik2(), danish))).toEqual([
      ['Forbrug', '2.086', '5.620', '−3.534', '2.086'],
      ['Netto afkast', '578', '0', '578', '−4.811'],
      ['Netto gevinst', '2.664', '5.620', '−2.956', '−2.725'],
      ['I ord', 'Tab 2,7 mio. kr.', 'Tab 5,6 mio. kr.', '3,0 mio. kr. bedre', 'Gevinst 2,7 mio. kr.'],
    ])
  })

  it('print the status with the goals of one day in the head', () => {
    const table = statusTable(kik2(), danish)
    expect(table.columns.at(-1)).toEqual({ label: 'Mål', detail: 'pr. 31-01-2019' })
    expect(prints(table)).toEqual([
      ['Kontanthjælp og uddannelseshjælp', '771', '207', '978', '1.117'],
      ['Selvforsørgelse', '269', '139', '408', '26'],
      ['Anden forsørgelse', '81', '2', '83', '4'],
      ['Øvrige målgrupper', '7', '9', '16', '–'],
      ['I alt', '1.128', '357', '1.485', '–'],
    ])
  })

  it('print the targets, a measure a row with its unit, recipients first', () => {
    const table = targetsTable(kik2().programme, danish)!
    expect(table.columns.slice(2).map(({ label }) => label)).toEqual([
      '01-02-2018', '31-08-2018', '31-01-2019', '01-05-2022', '31-05-2022',
    ])
    const rows = prints(table)
    expect(rows[0]).toEqual(['Modtagere', 'borgere', '1.128', '–', '1.117', '800', '–'])
    expect(rows).toContainEqual(['Selvforsørgende, andel af målopfyldelsen', 'pct.', '–', '82,4', '–', '–', '–'])
    expect(rows).toContainEqual(['Besparelse', 'kr.', '–', '0', '–', '–', '−45.700.000'])
    expect(new Set(rows.map(([label]) => label)).size).toBe(rows.length)
  })

  it('are saved in the unit that the file states', () => {
    const file = (name: string) =>
      toCsv(reportTables(kik2(), danish).find((table) => table.name === name)!).split('\r\n')
    expect(file('forbrug-i-alt')[0]).toContain('Forbrug (kr.);Forventet (kr.)')
    expect(file('forbrug-i-alt')[1]).toMatch(/^Arbejdsmarkedsudvalget;1267080,00;3797000,00;/)
    expect(file('netto-budget')[1]).toBe(
      'Investering;11700000,00;17600000,00;15700000,00;11500000,00;4000000,00;60500000,00',
    )
    expect(file('maalsaetninger').find((line) => line.startsWith('Besparelse'))).toBe(
      'Besparelse;kr.;;0,00;;;-45700000,00',
    )
  })

  it('have as many cells in every row as columns, in both languages', () => {
    for (const voice of [danish, english]) {
      for (const table of reportTables(kik2(), voice)) {
        for (const row of table.rows) expect(row.cells.length, table.name).toBe(table.columns.length - 1)
      }
    }
  })
})

describe('the tables of other data', () => {
  it('expect of a net gain what its parts were expected to be, where a part was', () => {
    const data = kik2()
    data.report.economy.expectedNetReturn = null
    expect(prints(netGainTable(data, danish)).slice(1)).toEqual([
      ['Netto afkast', '578', '–', '–', '−4.811'],
      ['Netto gevinst', '2.664', '5.620', '−2.956', '−2.725'],
      ['I ord', 'Tab 2,7 mio. kr.', 'Tab 5,6 mio. kr.', '3,0 mio. kr. bedre', 'Gevinst 2,7 mio. kr.'],
    ])
    data.programme.budgetByYear = []
    expect(prints(netGainTable(data, danish))[2]).toEqual(['Netto gevinst', '2.664', '–', '–', '−2.725'])
  })

  it('have no consumption, rather than none spent, where nothing is booked', () => {
    const data = kik2()
    data.report.consumption.lines = []
    data.programme.budgetByYear = []
    data.report.economy.expectedNetReturn = null
    expect(prints(netGainTable(data, danish))[0]).toEqual(['Forbrug', '–', '–', '–', '–'])
    expect(netGainTable(data, danish).source).toBe('ydelsesforløb, visitationer og takster i KIK')
  })

  it('leave out the goals where there are none, and give each its day where the days differ', () => {
    const none = kik2()
    for (const row of none.report.status.rows) row.target = null
    expect(statusTable(none, danish).columns).toHaveLength(4)

    const differing = kik2()
    differing.report.status.rows[0]!.target = { date: '2022-05-01', citizens: 800 }
    expect(prints(statusTable(differing, danish))[0]).toEqual([
      'Kontanthjælp og uddannelseshjælp', '771', '207', '978', '800', '01-05-2022',
    ])
  })

  it('tell an amount that cannot be computed from one that is not there', () => {
    const data = kik2([
      {
        code: 'VALIDATION',
        message: 'Der mangler en takst for fleksjob den 1. juni 2018.',
        path: ['programme', 'report', 'economy', 'cohorts', 0, 'derivedTotal'],
        more: {},
      },
    ])
    data.report.economy.cohorts[0]!.derivedTotal = null
    expect(prints(derivedTable(data, danish)).at(-1)).toEqual(['I alt', '!', '7.702', '10.252'])
    expect(prints(derivedTable(data, danish))[0]![1]).toBe('–')
  })

  it('say nothing of a share of nothing', () => {
    const data = kik2()
    data.report.consumption.lines[0]!.expectedToDate = 0
    expect(prints(consumptionTable(data, danish))[0]).toEqual([
      'Arbejdsmarkedsudvalget', '1.267', '0', '1.267 mere', '–',
    ])
  })

  it('are left out where a programme has neither budget, targets nor committees', () => {
    const data = kik2()
    Object.assign(data.programme, { targets: [], budgetByYear: [], budgetInAll: [] })
    data.report.consumption.lines = []
    const names = reportTables(data, danish).map((table) => table.name)
    expect(names).not.toContain('netto-budget')
    expect(names).not.toContain('maalsaetninger')
    expect(names).not.toContain('forbrug-i-alt')
  })
})
