import { describe, expect, it } from 'vitest'
import type { Problem } from '../../shared/api/problems'
import type { TableModel } from '../../shared/ui/table'
import { danishEconomy, englishEconomy, kik2Economy, publishedInvestments } from '../../test/economy'
import { readable } from '../../test/report'
import { amountsOf, daysTable } from './amounts'
import { budgetFinding, budgetPrices, budgetTable } from './budget'
import { courseAlternative, courseSeries, courseTable } from './course'
import { publishedTable } from './publishedTable'
import { resultTable } from './resultTable'

const texts = ({ rows }: TableModel) =>
  rows.map(({ label, cells }) => [label, ...cells.map((cell) => ('text' in cell ? readable(cell.text) : cell.kind))])

const missing = 'Der er ingen takst for fleksjob den 01-06-2018.'
const lacks = (...path: (string | number)[]): Problem => ({ code: 'VALIDATION', message: missing, path, more: {} })

describe('the result', () => {
  it('stands in three lines beside the expected, with and without the inflow, each difference in words', () => {
    expect(texts(resultTable(kik2Economy(), danishEconomy))).toEqual([
      ['Forbrug', '2.086', '5.620', '3.534 mindre', '2.086'],
      ['Netto afkast', '578', '0', '578 ringere', '−4.811'],
      ['Netto gevinst i alt', '2.664', '5.620', '2.956 bedre', '−2.725'],
      ['I ord', 'Tab 2,7 mio. kr.', 'Tab 5,6 mio. kr.', '3,0 mio. kr. bedre', 'Gevinst 2,7 mio. kr.'],
    ])
  })

  it('says why an amount is missing, and keeps the others', () => {
    const data = kik2Economy([lacks('programme', 'report', 'economy', 'netReturn')])
    data.report.economy.netReturn = null
    const [, returned] = resultTable(data, danishEconomy).rows
    expect(returned?.cells[0]).toEqual({ kind: 'failed', reason: missing })
    expect(returned?.cells[3]).toMatchObject({ text: '−4.811' })
  })
})

describe('the budget', () => {
  it('says what it ends with and from when it saves more than it invests', () => {
    expect(readable(budgetFinding(kik2Economy().programme, danishEconomy) ?? '')).toBe(
      'Budgettet ender med et tab på 14,8 mio. kr.; fra 2021 er besparelsen større end investeringen',
    )
  })

  it('names no year where the last one still invests more, or every one saves', () => {
    const { programme } = kik2Economy()
    programme.budgetByYear = programme.budgetByYear.slice(0, 2)
    expect(budgetFinding(programme, danishEconomy)).not.toContain('fra 20')
    programme.budgetByYear = [{ year: 2021, investment: 0, saving: -1, net: -1 }]
    expect(budgetFinding(programme, danishEconomy)).not.toContain('fra 20')
  })

  it('names its price levels, and where they are mixed or not told', () => {
    const { programme } = kik2Economy()
    const prices = (...levels: (string | null)[]) => {
      programme.budgetByPriceLevel = levels.map((priceLevel) => ({ priceLevel, investment: 1 }))
      return budgetPrices(programme, danishEconomy)
    }
    expect(prices(null)).toBe('Budgettets prisniveau er ikke oplyst.')
    expect(prices('2017')).toBe('Budgettet er i prisniveau 2017.')
    expect(prices(null, '2017')).toContain('for resten er det ikke oplyst')
    expect(prices('2017', '2018')).toContain('Beløb i forskellige prisniveauer er lagt sammen, som de står.')
  })

  it('is nothing where there is none', () => {
    const { programme } = kik2Economy()
    programme.budgetByYear = []
    expect([budgetFinding(programme, danishEconomy), budgetTable(programme, danishEconomy), budgetPrices(programme, danishEconomy)]).toEqual([null, null, ''])
  })

  it('stands with gain and loss in words', () => {
    expect(texts(budgetTable(kik2Economy().programme, danishEconomy)!).at(-1)).toEqual(['I alt', '60,5', '−45,7', '14,8', 'Tab 14,8 mio. kr.'])
  })
})

describe('what two sources have published differently', () => {
  it('stands side by side, with what the data hold', () => {
    const table = publishedTable(publishedInvestments(), danishEconomy)!
    expect(table.columns.map(({ label }) => label)).toEqual(['Del', 'Strategisiden, KIK (budget 2016-2019)', 'Nyhed fra kommunen, 01-09-2022', 'Budget i data'])
    expect(texts(table)).toContainEqual(['Løn- og personaleudgifter', '24,1', '18,0', '24,1'])
    expect(texts(table).at(-1)).toEqual(['I alt', '68,3', '68,0', '68,3'])
  })

  it('is nothing where nothing is', () => {
    expect(publishedTable([], danishEconomy)).toBeNull()
  })
})

describe('the course', () => {
  it('goes up with a gain and down with a loss, as far as it can be computed', () => {
    const data = kik2Economy()
    data.course!.points[6]!.netGain = null
    const series = courseSeries(data, data.course!, danishEconomy)
    expect(series.map(({ name }) => name)).toEqual(['gain', 'without', 'spent', 'return', 'expected'])
    expect(series[0]?.points.map(({ gain }) => Math.sign(gain))).toEqual([-1, -1, -1, -1, -1, -1])
    expect(series[1]?.points.at(-1)?.gain).toBe(2_724_918.22)
  })

  it('leaves out what was neither spent nor expected', () => {
    const data = kik2Economy()
    data.report.consumption.lines = []
    data.report.economy.expectedNetReturn = null
    expect(courseSeries(data, data.course!, danishEconomy).map(({ name }) => name)).toEqual(['gain', 'without'])
    expect(courseTable(data, data.course!, danishEconomy).columns).toHaveLength(5)
  })

  it('says in words where its lines end', () => {
    const data = kik2Economy()
    expect(readable(courseAlternative(courseSeries(data, data.course!, danishEconomy), '2018-08-31', danishEconomy))).toBe(
      'Linjediagram, gevinst opad og tab nedad. Den 31. august 2018: Netto gevinst med tilgang tab 2,7 mio. kr.; Netto gevinst uden tilgang gevinst 2,7 mio. kr.; brugt 2,1 mio. kr.; Netto afkast tab 0,6 mio. kr.; Forventet netto gevinst tab 5,6 mio. kr.',
    )
  })

  it('says why its amounts are missing, also where not every reason is told', () => {
    const data = kik2Economy([], [lacks('programme', 'course', 'payBack')])
    data.course!.points[6]!.netReturn = null
    expect(courseTable(data, data.course!, danishEconomy).rows[6]?.cells[1]).toEqual({ kind: 'failed', reason: missing })
  })
})

describe('an amount opened to its days', () => {
  it('has a line for each benefit and rate, and the sum of the API', () => {
    const savings = amountsOf(kik2Economy(), 'BASELINE', danishEconomy).at(-1)!
    expect(savings.key).toBe('udgangspunkt.besparelse')
    expect(texts(daysTable(savings, danishEconomy))).toEqual([
      ['Kontanthjælp', '01-02-2018 til 31-08-2018', expect.any(String), '8.800,00', expect.stringMatching(/^−/)],
      ['Uddannelseshjælp', '01-02-2018 til 31-08-2018', expect.any(String), '5.000,00', expect.stringMatching(/^−/)],
      ['I alt', '', '', '', '−7.360.931,51'],
    ])
  })

  it('holds every line of its category, and each line once', () => {
    const data = kik2Economy()
    for (const cohort of ['BASELINE', 'INFLOW'] as const) {
      const part = data.programme.cohort!.economy!.cohorts.find((one) => one.cohort === cohort)!
      expect(amountsOf(data, cohort, danishEconomy).reduce((count, { lines }) => count + lines.length, 0)).toBe(part.derivedDays.length + part.savedDays.length)
    }
  })

  it('is days × rate × 12 ÷ 365 in each line', () => {
    const data = kik2Economy()
    for (const cohort of data.programme.cohort!.economy!.cohorts) {
      for (const [sign, lines] of [[1, cohort.derivedDays], [-1, cohort.savedDays]] as const) {
        for (const { days, rate, amount } of lines) expect(amount).toBeCloseTo((sign * days! * rate! * 12) / 365, 2)
      }
    }
  })

  it('says which benefit and day lack a rate, and lets the others stand', () => {
    const data = kik2Economy([
      lacks('programme', 'report', 'economy', 'cohorts', 0, 'savings'),
      lacks('programme', 'cohort', 'economy', 'cohorts', 0, 'savedDays', 1, 'amount'),
    ])
    data.report.economy.cohorts[0]!.savings = null
    Object.assign(data.programme.cohort!.economy!.cohorts[0]!.savedDays[1]!, { rate: null, amount: null })
    const savings = amountsOf(data, 'BASELINE', danishEconomy).at(-1)!
    expect(savings.cell).toEqual({ kind: 'failed', reason: missing })
    const [first, second] = daysTable(savings, danishEconomy).rows
    expect(first?.cells[3]).toMatchObject({ kind: 'number' })
    expect(second?.cells.slice(2)).toEqual([{ kind: 'text', text: 'ingen takst' }, { kind: 'failed', reason: missing }])
  })

  it('has its benefits in English', () => {
    expect(amountsOf(kik2Economy(), 'INFLOW', englishEconomy).map(({ label }) => label)).toContain('Cash and education benefit')
  })
})
