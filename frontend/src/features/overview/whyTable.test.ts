import { describe, expect, it } from 'vitest'
import { danishOverview, kik2Overview } from '../../test/overview'
import type { Cell } from '../../shared/ui/table'
import type { OverviewData } from './overviewQuery'
import { whyTable } from './whyTable'

const print = (cell: Cell) => (cell.kind === 'number' || cell.kind === 'text' ? cell.text : cell.kind)
const rows = (data: OverviewData) => Object.fromEntries(whyTable(data, danishOverview).rows.map(({ label, cells }) => [label, cells.map(print)]))

describe('the table of the result', () => {
  it('compares spending by more and less, results by better and worse', () => {
    expect(rows(kik2Overview())).toMatchObject({
      Forbrug: ['2.086', '5.620', '3.534 mindre'],
      'Netto afkast': ['578', '0', '578 ringere'],
      'I alt': ['2.664', '5.620', '2.956 bedre'],
    })
  })

  it('has no consumption where nothing is booked, and no expectation where there is no budget', () => {
    const data = kik2Overview()
    data.report.consumption.lines = []
    data.programme.budgetByYear = []
    expect(rows(data)['Forbrug']).toEqual(['none', 'none', 'none'])
  })

  it('has nothing to compare where an amount cannot be computed', () => {
    const data = kik2Overview()
    Object.assign(data.report.economy, { netReturn: null, netGain: null })
    expect(rows(data)['I alt']).toEqual(['none', '5.620', 'none'])
  })
})
