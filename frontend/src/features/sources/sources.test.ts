import { describe, expect, it } from 'vitest'
import { createFormat } from '../../shared/i18n/format'
import { readable } from '../../test/report'
import { agreementOf, countAgreements, type PublishedFigure } from './agreement'
import { groupFigures } from './grouping'
import { readSourcesSearch } from './search'
import { summaryOf } from './summary'
import { noteBeside } from './noteBeside'
import { da } from './words/da'
import { en } from './words/en'

let next = 0
function figure(changes: Partial<PublishedFigure> = {}): PublishedFigure {
  return {
    id: `figure-${next++}`,
    label: 'Modtagere',
    measure: 'recipients',
    asOf: '2018-08-31',
    unit: 'citizens',
    decimals: 0,
    published: 978,
    computed: 978,
    tolerance: null,
    agrees: true,
    note: null,
    programme: { code: 'KIK2', name: 'KIK II' },
    conflictsWith: null,
    source: { title: 'Strategisk ledelsesinformation', date: '2018-08-31' },
    ...changes,
  }
}

const other = { id: 'x', label: 'Modtagere', published: 1130, unit: 'citizens', decimals: 0, source: { title: 'Nyhed', date: null } }
const disputed = figure({ agrees: false, conflictsWith: other })
const differing = figure({ agrees: false })
const unknown = figure({ agrees: null, measure: null, computed: null })

describe('the agreement of a figure', () => {
  it('is a disagreement between sources where another source prints something else', () => {
    expect(agreementOf(disputed)).toBe('uenige')
    expect(agreementOf(figure({ conflictsWith: other }))).toBe('ja')
    expect(agreementOf(differing)).toBe('nej')
    expect(agreementOf(unknown)).toBe('ukendt')
  })

  it('is counted', () => {
    expect(countAgreements([figure(), figure(), disputed, unknown])).toEqual({ ja: 2, uenige: 1, nej: 0, ukendt: 1 })
  })
})

describe('the sentence on top', () => {
  const format = createFormat('da')
  it('says how many agree and why the others do not', () => {
    expect(summaryOf([figure(), figure(), disputed, unknown], da, format)).toBe(
      '2 af 4 offentliggjorte tal stemmer med det beregnede. 1 afviger, fordi to kilder er uenige. 1 kan ikke beregnes af data. Ingen andre afviger.',
    )
  })
  it('does not hide a figure that differs', () => {
    expect(summaryOf([figure(), differing], da, format)).toBe(
      '1 af 2 offentliggjorte tal stemmer med det beregnede. 1 stemmer ikke.',
    )
  })
  it('is short where all agree', () => {
    expect(summaryOf([figure(), figure()], da, format)).toBe('Alle 2 offentliggjorte tal stemmer med det beregnede.')
  })
})

describe('the groups', () => {
  it('are programmes, and in them publications, in the order of the data', () => {
    const news = figure({ source: { title: 'Nyhed', date: '2019-06-04' } })
    const kik1 = figure({ programme: { code: 'KIK1', name: 'KIK I' } })
    const groups = groupFigures([figure(), news, kik1, figure()])
    expect(groups.map(({ code, sources }) => [code, sources.map(({ title, figures }) => [title, figures.length])])).toEqual([
      ['KIK2', [['Strategisk ledelsesinformation', 2], ['Nyhed', 1]]],
      ['KIK1', [['Strategisk ledelsesinformation', 1]]],
    ])
  })
})

describe('a figure', () => {
  it('does not repeat its label in its note', () => {
    const about = (label: string, note: string | null) => noteBeside(figure({ label, note }))
    expect(about('ansatte', 'ansatte; intet i data kan beregne det')).toBe('Intet i data kan beregne det')
    expect(about('ansatte', 'ansatte')).toBeNull()
    expect(about('ansatte', 'om året')).toBe('Om året')
    expect(about('ansatte', null)).toBeNull()
  })

  it('has its unit where each language puts it', () => {
    expect(readable(da.withUnit('41,6', 'million kr'))).toBe('41,6 mio. kr.')
    expect(readable(en.withUnit('41.6', 'million kr'))).toBe('DKK 41.6 million')
    expect(readable(en.withUnit('2,664', '1000 kr'))).toBe('DKK 2,664 thousand')
    expect(readable(en.withUnit('14', 'persons'))).toBe('14 persons')
  })
})

describe('the address', () => {
  it('names an agreement that there is, or none', () => {
    expect(readSourcesSearch({ stemmer: 'uenige' })).toEqual({ stemmer: 'uenige' })
    expect(readSourcesSearch({ stemmer: 'måske' })).toEqual({})
  })
})
