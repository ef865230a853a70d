import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { danish, kik2, readable } from '../../../test/report'
import { NotesProvider } from '../NoteRef'
import { notesOf } from '../notes'
import type { ReportData } from '../reportData'
import { ConsumptionSection } from './ConsumptionSection'
import { DecisionSection } from './DecisionSection'
import { GoalsSection } from './GoalsSection'
import { NetReturnSection } from './NetReturnSection'
import { SavingsSection } from './SavingsSection'
import { StatusSection } from './StatusSection'

function sentenceOf(Section: (props: { data: ReportData }) => ReactNode, data: ReportData): string {
  const { container } = render(
    <NotesProvider value={notesOf(data, danish)}>
      <Section data={data} />
    </NotesProvider>,
  )
  return readable(container.querySelector('p.text')?.textContent ?? '')
}

describe('the decision', () => {
  it('says when, how much, for how long and for whom', () => {
    expect(sentenceOf(DecisionSection, kik2())).toBe(
      'Den 21. marts 2018 blev det besluttet at investere 60,5 mio. kr. i perioden 1. juni 2018 til 1. maj 2022: 37,0 mio. kr. i Arbejdsmarkedsudvalget og 23,5 mio. kr. i Økonomiudvalget.',
    )
  })

  it('leaves out what the data do not say', () => {
    const data = kik2()
    Object.assign(data.programme, { decidedOn: null, to: null, budgetInAll: [], budgetByYear: [], budgetByCommittee: [] })
    expect(sentenceOf(DecisionSection, data)).toBe('Strategien er at gøre en særlig indsats fra den 1. juni 2018.')
    expect(screen.getByText('Der er intet budget for strategien i data.')).toBeTruthy()
  })
})

describe('the goals', () => {
  it('go from the first point to the lowest, and name the saving', () => {
    expect(sentenceOf(GoalsSection, kik2())).toBe(
      'Antallet af borgere på kontanthjælp eller uddannelseshjælp skal fra 1.128 den 1. februar 2018 til 800 den 1. maj 2022. Besparelsen skal være 45,7 mio. kr. den 31. maj 2022.',
    )
  })

  it('are told in the past tense after their day', () => {
    const data = kik2()
    data.report.asOf = '2022-05-31'
    expect(sentenceOf(GoalsSection, data)).toBe(
      'Antallet af borgere på kontanthjælp eller uddannelseshjælp skulle fra 1.128 den 1. februar 2018 til 800 den 1. maj 2022. Besparelsen skal være 45,7 mio. kr. den 31. maj 2022.',
    )
  })

  it('name the share that is to be self-supporting after 36 months', () => {
    const data = kik2()
    data.programme.targets = [{ measure: 'selvforsoergelse_efter_36', date: '2018-12-31', value: 50, unit: 'percent' }]
    expect(sentenceOf(GoalsSection, data)).toBe(
      '50 % skal være selvforsørgende 36 måneder efter indgangen (mål pr. 31. december 2018).',
    )
  })

  it('are said to be missing where there are none', () => {
    const data = kik2()
    data.programme.targets = []
    expect(sentenceOf(GoalsSection, data)).toBe('Der er ingen målsætninger for strategien i data.')
  })
})

describe('the consumption', () => {
  it('is compared with what was expected, either way', () => {
    expect(sentenceOf(ConsumptionSection, kik2())).toBe(
      'Der er brugt 2,1 mio. kr., 3,5 mio. kr. mindre end forventet på denne dag.',
    )
    const more = kik2()
    more.report.consumption.expectedToDate = 1_000_000
    expect(sentenceOf(ConsumptionSection, more)).toContain('1,1 mio. kr. mere end forventet')
  })

  it('is not compared where there is no budget, and is not zero where nothing is booked', () => {
    const data = kik2()
    data.programme.budgetByYear = []
    expect(sentenceOf(ConsumptionSection, data)).toBe('Der er brugt 2,1 mio. kr.')
    data.report.consumption.lines = []
    expect(sentenceOf(ConsumptionSection, data)).toBe('Der er ikke bogført noget forbrug i denne strategi.')
  })

  it('shows the year to date where it is not the whole', () => {
    const data = kik2()
    data.report.consumption.lines[0]!.actualYearToDate = 1000
    sentenceOf(ConsumptionSection, data)
    expect(screen.getByRole('table', { name: /Forbrug i 2018 til 31-08-2018/ })).toBeTruthy()
  })
})

describe('savings and net return', () => {
  it('say that no comparison group is behind them, with the note', () => {
    sentenceOf(SavingsSection, kik2())
    expect(screen.getByText(/Ingen sammenligningsgruppe/)).toBeTruthy()
    expect(screen.getAllByRole('link', { name: 'note 1' })).toHaveLength(1)
  })

  it('say for whom the net return is a gain', () => {
    expect(sentenceOf(NetReturnSection, kik2())).toBe(
      'For udgangspunktet er nettoafkastet en gevinst, for tilgangen et tab.',
    )
    const both = kik2()
    both.report.economy.cohorts[1]!.netReturn = -1000
    expect(sentenceOf(NetReturnSection, both)).toBe(
      'Nettoafkastet er en gevinst både for udgangspunktet og for tilgangen.',
    )
  })

  it('say nothing of whom where a part cannot be computed', () => {
    const data = kik2()
    data.report.economy.cohorts[0]!.netReturn = null
    expect(sentenceOf(NetReturnSection, data)).toBe('')
  })
})

describe('the status', () => {
  it('tells the whole population from those still on the benefit', () => {
    expect(sentenceOf(StatusSection, kik2())).toBe(
      'Af de 1.485 borgere, der har været i målgruppen, får 978 stadig ydelsen: 771 fra udgangspunktet og 207 fra tilgangen.',
    )
  })

  it('says when nobody has been in it', () => {
    const data = kik2()
    data.report.status.population = { baseline: 0, inflow: 0, total: 0 }
    expect(sentenceOf(StatusSection, data)).toBe('Ingen borgere har været i målgruppen.')
  })
})
