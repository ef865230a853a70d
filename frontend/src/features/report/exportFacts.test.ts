import { describe, expect, it } from 'vitest'
import { danish, kik2 } from '../../test/report'
import { exportFacts } from './exportFacts'
import { notesOf } from './notes'
import type { ReportData } from './reportData'
import { reportTables } from './reportTables'

function facts(name: string, data: ReportData = kik2()) {
  const table = reportTables(data, danish).find((candidate) => candidate.name === name)!
  const { about, notes } = exportFacts(data, table, notesOf(data, danish), danish)
  return [...about, ...notes]
}

describe('what goes with a downloaded table', () => {
  it('is its name, programme, day, data version and source', () => {
    expect(facts('afledte-konsekvenser').slice(0, 6)).toEqual([
      ['Tabel', 'Afledte økonomiske konsekvenser'],
      ['Investeringsstrategi', 'KIK II'],
      ['Opgjort pr.', '31-08-2018'],
      ['Dataversion', '1'],
      ['Data til og med', '30-06-2022'],
      ['Kilde', 'ydelsesforløb, visitationer og takster i KIK'],
    ])
  })

  it('says of every table that the data are a demo, and of none when they are not', () => {
    for (const { name } of reportTables(kik2(), danish)) {
      expect(facts(name).filter(([, said]) => said.startsWith('Demodata.')), name).toHaveLength(1)
    }
    const real = kik2()
    real.report.notes = real.report.notes.filter(({ code }) => code !== 'DEMO_DATA')
    expect(facts('status', real).some(([, said]) => said.startsWith('Demodata.'))).toBe(false)
  })

  it('says of every table that small counts stand in it, and that it is kept as it was, where it is', () => {
    const issued = kik2()
    issued.report.notes = [
      { code: 'SMALL_COUNTS', text: 'Til internt brug.' },
      { code: 'AS_ISSUED', text: 'Rapporten er bevaret.' },
    ]
    for (const { name } of reportTables(issued, danish)) {
      expect(facts(name, issued).map(([, said]) => said), name).toEqual(
        expect.arrayContaining(['Til internt brug.', 'Rapporten er bevaret.']),
      )
    }
  })

  it('says the rule of signs and that there is no comparison group where they matter', () => {
    const said = (name: string) => facts(name).map(([, text]) => text).join(' ')
    for (const name of ['besparelse', 'netto-afkast', 'netto-gevinst']) {
      expect(said(name), name).toMatch(/Der er ingen sammenligningsgruppe.*Fortegn: minus er en gevinst/)
    }
    expect(said('status')).not.toMatch(/Fortegn|sammenligningsgruppe/)
  })

  it('names the source that each table rests on', () => {
    const source = (name: string) => facts(name).find(([about]) => about === 'Kilde')?.[1]
    expect(source('forbrug-i-alt')).toBe('posteringer og budget i KIK')
    expect(source('netto-gevinst')).toBe('posteringer, ydelsesforløb, visitationer, takster, budget og målsætninger i KIK')
    expect(source('status')).toBe('ydelsesforløb, visitationer og målsætninger i KIK')
  })
})
