import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LineChart, type LineChartProps } from './LineChart'
import { ShareBars } from './ShareBars'
import { WaterfallChart } from './WaterfallChart'

const line: LineChartProps = {
  alternative: 'Modtagere falder fra 1.152 til 978.',
  unit: 'Borgere',
  from: '2018-02-01',
  to: '2019-01-31',
  actual: [
    { date: '2018-02-28', value: 1152 },
    { date: '2018-08-31', value: 978 },
  ],
  firstLabel: '1.152',
  lastLabel: 'Faktisk: 978',
  expected: [
    { date: '2018-02-01', value: 1128 },
    { date: '2019-01-31', value: 1117 },
  ],
  expectedLabel: 'Forventet: 1.117',
  expectedLabelShort: '1.117',
  gap: { expected: 1121.6, label: '144 færre' },
  events: [{ date: '2018-03-21', label: 'Besluttet 21-03-2018' }],
  printValue: String,
  printMonth: (date) => date.slice(5, 7),
}

/** Every number in the drawing that should be a place. */
function places(container: HTMLElement): string {
  return [...container.querySelectorAll('svg *')]
    .flatMap((element) => ['x', 'y', 'x1', 'y1', 'cx', 'cy', 'd', 'width'].map((name) => element.getAttribute(name) ?? ''))
    .join(' ')
}

describe('LineChart', () => {
  it('says in words what it shows', () => {
    render(<LineChart {...line} />)
    expect(screen.getByRole('img', { name: 'Modtagere falder fra 1.152 til 978.' })).toBeTruthy()
    for (const label of ['1.152', 'Faktisk: 978', 'Forventet: 1.117', '144 færre', 'Besluttet 21-03-2018', 'Borgere']) {
      expect(screen.getByText(label)).toBeTruthy()
    }
  })

  it('names the expected beside the end of its own path, where the path ends before the picture', () => {
    render(
      <LineChart
        {...line}
        to="2022-05-31"
        actual={[{ date: '2018-02-01', value: 1128 }, { date: '2022-05-31', value: 224 }]}
        expected={[{ date: '2018-02-01', value: 1128 }, { date: '2018-12-31', value: 500 }]}
        gap={null}
      />,
    )
    const label = screen.getByText('Forventet: 1.117')
    const points = [...document.querySelectorAll('.expected-point')].map((point) => Number(point.getAttribute('x')))
    expect(label.getAttribute('text-anchor')).toBe('start')
    expect(Number(label.getAttribute('x')) - Math.max(...points)).toBeLessThan(24)
  })

  it('is drawn with a single point, and with nothing expected', () => {
    const [point] = line.actual
    const { container } = render(
      <LineChart {...line} to="2018-02-28" actual={[point!]} expected={[]} expectedLabel={null} gap={null} events={[]} />,
    )
    expect(container.querySelectorAll('circle')).toHaveLength(1)
    expect(places(container)).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('is drawn on the first day, when no time has passed', () => {
    const { container } = render(
      <LineChart {...line} from="2018-02-28" to="2018-02-28" actual={[line.actual[0]!]} expected={[]} gap={null} events={[]} />,
    )
    expect(places(container)).not.toMatch(/NaN|Infinity|undefined/)
  })
})

describe('WaterfallChart', () => {
  it('names every step and prints its amount', () => {
    const { container } = render(
      <WaterfallChart
        alternative="Resultatet er et tab."
        unit="1.000 kr."
        printTick={String}
        bars={[
          { label: 'Forbrug', from: 0, to: 2086, kind: 'cost', print: '+2.086' },
          { label: 'Besparelse', from: 2086, to: -500, kind: 'saving', print: '−2.586' },
          { label: 'Netto gevinst', from: 0, to: -500, kind: 'result', print: '−500, gevinst' },
        ]}
      />,
    )
    expect(screen.getByRole('img', { name: 'Resultatet er et tab.' })).toBeTruthy()
    for (const label of ['Forbrug', '+2.086', 'Besparelse', '−2.586', '−500, gevinst']) expect(screen.getByText(label)).toBeTruthy()
    expect(places(container)).not.toMatch(/NaN|-\d+(\.\d+)?e/)
  })
})

describe('ShareBars', () => {
  it('gives each part the width of its share', () => {
    const { container } = render(
      <ShareBars
        alternative="Tre af fire er selvforsørgende."
        bars={[{ label: 'Faktisk', detail: '4 borgere', first: 75, firstLabel: 'Selv 75 %', secondLabel: 'Anden 25 %' }]}
      />,
    )
    expect(screen.getByRole('img', { name: 'Tre af fire er selvforsørgende.' })).toBeTruthy()
    const width = (part: string) => Number(container.querySelector(`${part}[width], ${part} rect`)?.getAttribute('width'))
    expect(width('.share-first') / width('.share-second')).toBeCloseTo(3, 1)
  })
})
