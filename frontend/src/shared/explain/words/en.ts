import { en as names } from '../../names/words/en'
import type { ExplainWords } from './da'

export const en: ExplainWords = {
  ...names,
  loading: 'Loading the explanation …',
  value: 'The figure',
  definition: 'How it is computed',
  share: 'Numerator and denominator',
  shareOf: (numerator, denominator) => `${numerator} of ${denominator} citizens`,
  dividedBy: (amount, citizens) => `${amount} divided by ${citizens} citizens`,
  parts: 'The sum of',
  signRule: 'Sign',
  source: 'Source',
  asOf: 'As of',
  noDate: 'Whatever the day',
  dataVersion: 'Data version',
  toMethod: 'The figure on the method page',
  wordToMethod: (title) => `${title} on the method page`,

  units: {
    kroner: (amount) => `DKK\u00a0${amount}`,
    citizens: (count) => (count === '1' ? '1\u00a0citizen' : `${count}\u00a0citizens`),
    rank: (rank) => `rank\u00a0${rank}`,
    interventions: (count) => (count === '1' ? '1\u00a0intervention' : `${count}\u00a0interventions`),
  },
  verdict: { gain: 'a gain', loss: 'a loss', even: 'neither a gain nor a loss' },
  withVerdict: (amount, verdict) => `${amount} (${verdict})`,

  none: 'There is no figure: no citizens, days or goals to compute it from.',
  failed: 'The figure cannot be computed:',
  suppressed: 'The figure is hidden, because it is about so few citizens that one of them could be recognised.',
  forbidden: 'Your role has no access to the figure. Ask those who manage access to KIK.',
}
