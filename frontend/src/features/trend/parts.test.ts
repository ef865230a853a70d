import { describe, expect, it } from 'vitest'
import { createFormat } from '../../shared/i18n/format'
import { partsFinding, partsOf, partsTable } from './parts'
import { da } from './words/da'

const voice = { words: da, format: createFormat('da') }

function stock(name: string, ...citizens: (number | null)[]) {
  return citizens.map((count, index) => ({
    date: `2018-0${index + 1}-28`,
    key: { dimension: 'BENEFIT' as const, code: name, name },
    citizens: count,
  }))
}

describe('the parts of the recipients', () => {
  it('are put together by value', () => {
    expect(partsOf([...stock('A', 3, 2), ...stock('B', 0, 1)], voice)).toMatchObject([
      { name: 'A', days: [{ citizens: 3 }, { citizens: 2 }] },
      { name: 'B', days: [{ citizens: 0 }, { citizens: 1 }] },
    ])
  })

  it('are summed up by the one that has changed most', () => {
    const finding = (...list: ReturnType<typeof stock>[]) => partsFinding(partsOf(list.flat(), voice), voice)
    expect(finding(stock('A', 1000, 900), stock('B', 10, 90))).toBe('Størst ændring: A er faldet fra 1.000 til 900')
    expect(finding(stock('A', 5, 5), stock('B', 1, 3))).toBe('Størst ændring: B er steget fra 1 til 3')
    expect(finding(stock('A', 5, 5))).toBe('Fordelingen har ikke ændret sig')
    expect(finding(stock('A', null, 5))).toBe('Der er ingen modtagere at fordele')
    expect(finding()).toBe('Der er ingen modtagere at fordele')
  })

  it('stand in a table where what is hidden is not zero', () => {
    const { columns, rows } = partsTable(partsOf([...stock('A', 3, null), ...stock('B', 0, 1)], voice), 'Ydelse', voice)
    expect(columns.map(({ label }) => label)).toEqual(['Dag', 'A', 'B'])
    expect(rows.map(({ cells }) => cells.map((cell) => ('text' in cell ? cell.text : cell.kind)))).toEqual([
      ['3', '0'],
      ['skjult', '1'],
    ])
  })
})
