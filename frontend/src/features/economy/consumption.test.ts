import { describe, expect, it } from 'vitest'
import { danishEconomy, kik2Economy } from '../../test/economy'
import { readable } from '../../test/report'
import { type Consumption, consumptionFinding, consumptionOf, consumptionSentence, consumptionTable } from './consumption'
import type { DivisionName } from './search'

function consumption(division: DivisionName, thisYear = false): Consumption {
  const found = consumptionOf(kik2Economy(), division, thisYear)
  if (found === null) throw new Error('there is no consumption')
  return found
}

const finding = (of: Consumption) => readable(consumptionFinding(of, danishEconomy))

describe('consumption against the expected', () => {
  it('says how much of the expected each committee has used', () => {
    expect(finding(consumption('udvalg'))).toBe('33 procent af det forventede er brugt i Arbejdsmarkedsudvalget, 45 procent i Økonomiudvalget')
    expect(readable(consumptionSentence(consumption('udvalg'), danishEconomy))).toBe('Brugt 2.086 af 5.620 forventet (1.000 kr.): 3.534 mindre end forventet.')
  })

  it('names categories as one does in a sentence, and leaves out those of savings alone', () => {
    expect(finding(consumption('kategori'))).toBe(
      '33 procent af det forventede er brugt til indsatser for borgerne, 44 procent til løn- og personaleudgifter, 50 procent til øvrige tværgående udgifter',
    )
    expect(consumption('kategori').rows.map(({ label }) => label)).not.toContain('Sparede ydelser')
  })

  it('names the years in which something was expected', () => {
    expect(finding(consumption('aar', true))).toBe('37 procent af det forventede er brugt i 2018')
    expect(consumption('aar', true).thisYear).toBe(false)
  })

  it('says one share for many, and that nothing was expected', () => {
    const many = consumption('udvalg')
    many.rows = [1, 2, 3, 4].flatMap(() => many.rows)
    expect(finding(many)).toBe('37 procent af det forventede er brugt i alt')
    expect(finding({ ...many, inAll: { ...many.inAll, usedShare: null } })).toBe('Der var ikke forventet noget forbrug på denne dag')
  })

  it('stands in a table with the sums of the API', () => {
    const table = consumptionTable(kik2Economy(), consumption('udvalg', true), danishEconomy)
    expect(table.caption).toBe('Forbrug efter udvalg i 2018 til og med 31-08-2018')
    expect(table.rows.map(({ label, cells }) => [label, ...cells.map((cell) => ('text' in cell ? cell.text : cell.kind))])).toEqual([
      ['Arbejdsmarkedsudvalget', '1.267', '3.797', '2.530 mindre', '33,4', '7.900'],
      ['Økonomiudvalget', '819', '1.823', '1.004 mindre', '44,9', '3.780'],
      ['I alt', '2.086', '5.620', '3.534 mindre', '37,1', '11.680'],
    ])
  })

  it('is nothing where it is not computed', () => {
    const data = kik2Economy()
    data.programme.byCommittee = null
    expect(consumptionOf(data, 'udvalg', false)).toBeNull()
  })
})
