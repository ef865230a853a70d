import type { DatedValue, LineChartProps } from './LineChart'
import type { LineChartFrame } from './lineChartFrame'
import { type Label, type LabelWish, type Place, placeLabels, type Point } from './placeLabels'
import { textWidth } from './textWidth'

/** Below this height the words of the gap would touch the lines; the sentence above the chart says the same. */
const leastGap = 44

/** Where the labels of a line chart stand, the most important placed first. */
export function lineChartLabels(props: LineChartProps, frame: LineChartFrame): Label[] {
  const at = ({ date, value }: DatedValue): Point => ({ x: frame.x(date), y: frame.y(value) })
  const actual = props.actual.map(at)
  const expected = props.expected.map(at)
  const wishes: (LabelWish | null)[] = [
    lastWish(actual, props.lastLabel),
    gapWish(actual, props.gap, frame),
    expectedWish(expected, [...expected, ...actual], frame.narrow ? props.expectedLabelShort : props.expectedLabel),
    actual.length > 1 ? firstWish(actual, props.firstLabel) : null,
    props.goal ? goalWish(props.goal, frame) : null,
  ]
  return placeLabels(
    wishes.filter((wish) => wish !== null),
    [actual, expected],
    { left: frame.left, right: frame.width, top: frame.top - 16, bottom: frame.bottom },
  )
}

function lastWish(actual: readonly Point[], text: string): LabelWish | null {
  const last = actual.at(-1)
  if (last === undefined) return null
  const { x, y } = last
  return {
    name: 'last',
    text,
    places: [
      { x: x + 12, y: y + 5, anchor: 'start' },
      { x: x + 12, y: y + 20, anchor: 'start' },
      { x: x + 12, y: y - 10, anchor: 'start' },
      { x: x + 6, y: y + 24, anchor: 'end' },
      { x: x + 6, y: y - 14, anchor: 'end' },
    ],
  }
}

function firstWish([first]: readonly Point[], text: string): LabelWish | null {
  if (first === undefined) return null
  const { x, y } = first
  const half = textWidth(text) / 2
  return {
    name: 'first',
    text,
    places: [-12, 24, -28, 40].flatMap((rise): Place[] => [
      { x, y: y + rise, anchor: 'middle' },
      { x: x + half, y: y + rise, anchor: 'middle' },
    ]),
  }
}

function gapWish(actual: readonly Point[], gap: LineChartProps['gap'], frame: LineChartFrame): LabelWish | null {
  const last = actual.at(-1)
  if (last === undefined || gap === null) return null
  const expected = frame.y(gap.expected)
  if (Math.abs(expected - last.y) < leastGap) return null
  const place = (share: number): Place => ({
    x: last.x + 20,
    y: expected + (last.y - expected) * share + 5,
    anchor: 'start',
  })
  return { name: 'gap', text: gap.label, places: [0.5, 0.6, 0.7, 0.4, 0.3].map(place) }
}

/** Below or above its line, where there is most room. */
function goalWish({ value, label }: { value: number; label: string }, frame: LineChartFrame): LabelWish {
  const y = frame.y(value)
  const places = [0.3, 0.15, 0.5, 0.7].flatMap((share): Place[] => {
    const x = frame.left + (frame.right - frame.left) * share
    return [
      { x, y: y + 18, anchor: 'start' },
      { x, y: y - 8, anchor: 'start' },
    ]
  })
  return { name: 'goal', text: label, places: [...places, { x: frame.left + 4, y: y - 8, anchor: 'start' }] }
}

/** Beside the end of the path, or over or under everything that lies there. */
function expectedWish(path: readonly Point[], all: readonly Point[], text: string | null): LabelWish | null {
  const end = path.at(-1)
  if (end === undefined || text === null) return null
  const width = textWidth(text)
  const x = Math.max(end.x + 4, width)
  const heights = [...path, ...all].filter((point) => point.x > x - width).map((point) => point.y)
  const before = path.at(-2)
  const pathAtStart =
    before === undefined || before.x >= end.x
      ? end.y
      : end.y + ((before.y - end.y) * Math.min(width, end.x - before.x)) / (end.x - before.x)
  const places: Place[] = [
    { x: end.x + 12, y: end.y + 5, anchor: 'start' },
    { x: end.x + 12, y: end.y - 8, anchor: 'start' },
    { x, y: end.y - 14, anchor: 'end' },
    { x, y: end.y + 24, anchor: 'end' },
    { x, y: Math.min(end.y, pathAtStart) - 12, anchor: 'end' },
    { x, y: Math.min(...heights) - 14, anchor: 'end' },
    { x, y: Math.max(...heights) + 24, anchor: 'end' },
  ]
  return { name: 'expected', text, places }
}
