import { describe, expect, it } from 'vitest'
import { danish, kik2, readable } from '../../test/report'
import { fulfilmentFinding, netGainFinding } from './findings'

describe('the finding of the fulfilment', () => {
  function finding(share: number | null, expectedShare: number | null): string {
    const data = kik2()
    data.report.fulfilment.selfSupport = { citizens: 1, share, expectedShare }
    return readable(fulfilmentFinding(data, danish))
  }

  it.each([
    [83.1, 82.4, 'En lidt større del end forventet er selvforsørgende'],
    [70, 82.4, 'En mindre del end forventet er selvforsørgende'],
    [82.41, 82.4, 'Den forventede del er selvforsørgende'],
    [83.1, null, '83,1 procent af dem, der har forladt ydelsen, er selvforsørgende'],
    [null, 82.4, 'Ingen er gået til selvforsørgelse eller anden forsørgelse endnu'],
  ])('%s against %s: %s', (share, expected, sentence) => expect(finding(share, expected)).toBe(sentence))
})

describe('the finding of the net gain', () => {
  function finding(netGain: number | null, netGainWithoutInflow: number | null): string {
    const data = kik2()
    Object.assign(data.report.economy, { netGain, netGainWithoutInflow })
    return readable(netGainFinding(data, danish))
  }

  it.each([
    [2_663_680, -2_724_970, 'Tilgangens udgifter vender resultatet til et tab'],
    [2_663_680, 1_000_000, 'Udgifterne er 2,7 mio. kr. større end besparelsen'],
    [2_663_680, null, 'Udgifterne er 2,7 mio. kr. større end besparelsen'],
    [-2_663_680, -5_000_000, 'Besparelsen er 2,7 mio. kr. større end udgifterne'],
    [0, -1, 'Udgifter og besparelse går lige op'],
    [null, -1, 'Netto gevinst kan ikke beregnes.'],
  ])('%s, without the inflow %s: %s', (gain, without, sentence) => expect(finding(gain, without)).toBe(sentence))
})
