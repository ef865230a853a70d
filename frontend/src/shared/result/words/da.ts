import type { Comparison, Verdict } from '../../findings/verdict'
import { stop } from '../../i18n/stop'

/** Whether a result is good or bad, wherever it is asked. */
export const da = {
  whyQuestion: {
    loss: (size: string) => `Er et tab på ${size} godt eller skidt?`,
    gain: (size: string) => `Hvad består gevinsten på ${size} af?`,
    even: 'Hvad består resultatet af?',
  },
  whyAgainst: ({ kind, size }: Comparison<string>, expected: string) =>
    kind === 'same' ? `Det er som forventet (${expected}).` : `Det er ${size} ${kind === 'better' ? 'bedre' : 'ringere'} end forventet (${expected}).`,
  whyParts: (spending: { kind: 'less' | 'more' | 'same'; size: string }, returns: Comparison<string>) => {
    const spent = { less: `${spending.size} er ikke brugt endnu`, more: `der er brugt ${spending.size} mere end ventet`, same: 'forbruget er som ventet' }[spending.kind]
    const returned = returns.kind === 'same' ? 'nettoafkastet er som forventet' : `nettoafkastet er ${returns.size} ${returns.kind === 'better' ? 'bedre' : 'ringere'} end forventet`
    return stop(`Det skyldes to ting: ${spent}, og ${returned}`)
  },
  whyNoExpectation: 'Der er ikke forventet et bestemt resultat på denne dag.',
  lessOrMore: (kind: 'less' | 'more' | 'same', size: string) => ({ less: `${size} mindre`, more: `${size} mere`, same: size })[kind],
  betterOrWorse: ({ kind, size }: Comparison<string>) => (kind === 'same' ? size : `${size} ${kind === 'better' ? 'bedre' : 'ringere'}`),
  whyTurned: (day: string, verdict: string) =>
    stop(`Tilgangen af nye borgere vender resultatet: regnet kun på dem, der var med fra ${day}, er det ${verdict}`),
  whyWithout: (day: string, verdict: string) => stop(`Regnet kun på dem, der var med fra ${day}, er det ${verdict}`),
  aVerdict: ({ kind, size }: Verdict<string>) =>
    kind === 'even' ? 'hverken en gevinst eller et tab' : `${kind === 'gain' ? 'en gevinst' : 'et tab'} på ${size}`,
  verdict: ({ kind, size }: Verdict<string>) =>
    kind === 'even' ? 'hverken gevinst eller tab' : `${kind === 'gain' ? 'gevinst' : 'tab'} ${size}`,
  signRule: 'Minus er en gevinst for kommunen, plus er et tab.',
}

export type ResultWords = typeof da
