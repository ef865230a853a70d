import { stop } from '../../i18n/stop'
import type { ResultWords } from './da'

export const en: ResultWords = {
  whyQuestion: {
    loss: (size) => `Is a loss of ${size} good or bad?`,
    gain: (size) => `What is the gain of ${size} made of?`,
    even: 'What is the result made of?',
  },
  whyAgainst: ({ kind, size }, expected) =>
    kind === 'same' ? `It is as expected (${expected}).` : `It is ${size} ${kind} than expected (${expected}).`,
  whyParts: (spending, returns) => {
    const spent = { less: `${spending.size} is not spent yet`, more: `${spending.size} more than expected is spent`, same: 'consumption is as expected' }[spending.kind]
    const returned = returns.kind === 'same' ? 'the net return is as expected' : `the net return is ${returns.size} ${returns.kind} than expected`
    return stop(`There are two reasons: ${spent}, and ${returned}`)
  },
  whyNoExpectation: 'No result was expected on this day.',
  lessOrMore: (kind, size) => ({ less: `${size} less`, more: `${size} more`, same: size })[kind],
  betterOrWorse: ({ kind, size }) => (kind === 'same' ? size : `${size} ${kind}`),
  whyTurned: (day, verdict) => stop(`The inflow of new citizens turns the result: counted only for those there from ${day}, it is ${verdict}`),
  whyWithout: (day, verdict) => stop(`Counted only for those there from ${day}, it is ${verdict}`),
  aVerdict: ({ kind, size }) => (kind === 'even' ? 'neither a gain nor a loss' : `a ${kind} of ${size}`),
  verdict: ({ kind, size }) => (kind === 'even' ? 'neither gain nor loss' : `${kind} ${size}`),
  signRule: 'Minus is a gain for the municipality, plus is a loss.',
}
