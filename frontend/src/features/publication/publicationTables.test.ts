import { describe, expect, it } from 'vitest'
import { createFormat } from '../../shared/i18n/format'
import { toCsv } from '../../shared/ui/csv'
import type { TableModel } from '../../shared/ui/table'
import { hiddenSentence } from './hiddenSentence'
import type { Publication } from './publicationQuery'
import { publicationTables } from './publicationTables'
import { da } from './words/da'

const voice = { words: da, format: createFormat('da') }

function figure(name: string, value: number | null, status: 'VALUE' | 'NONE' | 'SUPPRESSED' = value === null ? 'NONE' : 'VALUE') {
  return { name, value, status }
}

const publication: Publication = {
  asOf: '2018-08-31',
  threshold: 5,
  dataBasis: { version: 7, demo: true },
  figures: [
    figure('status.ON_BENEFIT.BASELINE', 771),
    figure('status.OTHER_SUPPORT.INFLOW', null, 'SUPPRESSED'),
    figure('status.OTHER_SUPPORT.TOTAL', 0),
    figure('fulfilment.selfSupport.share', 83.0957),
    figure('recipients.expected', 1122.8),
    figure('recipients.target', null),
    figure('economy.netGain', 2_664_094.38),
    figure('consumption.Udvalget for A. og B..actualToDate', 1_500_000),
    figure('consumption.actualToDate', 1_500_000),
  ],
}

const tables = new Map(publicationTables(publication, voice).map((table) => [table.name, table]))
const lines = (name: string) => toCsv(tables.get(name) as TableModel).replace('\ufeff', '').split('\r\n')

describe('the tables for publication', () => {
  it('tell what is hidden from zero and from nothing', () => {
    expect(lines('status')).toContain('Anden forsørgelse;;skjult;0')
    expect(lines('modtagere')).toContain('Modtagere;;1122,8;')
  })

  it('hold amounts as kroner with two decimals, and shares unrounded', () => {
    expect(lines('resultat')).toContain('Netto gevinst;2664094,38')
    expect(lines('maalopfyldelse')).toContain('Selvforsørgelse;;83,0957;')
  })

  it('name a committee whatever stands in its name', () => {
    expect(lines('forbrug')[1]).toBe('Udvalget for A. og B.;;;1500000,00;')
    expect(lines('forbrug')[2]).toBe('I alt;;;1500000,00;')
  })

  it('leave out the consumption of a programme without committees', () => {
    const without = { ...publication, figures: publication.figures.filter(({ name }) => !name.startsWith('consumption.U')) }
    expect(publicationTables(without, voice).map(({ name }) => name)).not.toContain('forbrug')
  })

  it('are introduced by how many figures are hidden, and why', () => {
    expect(hiddenSentence(publication, voice)).toMatch(/^1 af 9 tal er skjult: De handler om færre end 5 borgere/)
    const open = { ...publication, figures: publication.figures.filter(({ status }) => status !== 'SUPPRESSED') }
    expect(hiddenSentence(open, voice)).toMatch(/^Ingen tal er skjult/)
  })
})
