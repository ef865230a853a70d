import { roundHalfAway } from '../../shared/i18n/round'
import { cohortOf, type ReportData } from './reportData'
import { verdictOf } from '../../shared/findings/verdict'
import type { Voice } from './voice'

/** Less than this, in percentage points, is a slight difference. */
const slight = 2

export function fulfilmentFinding({ report }: ReportData, { words, format }: Voice): string {
  const { share, expectedShare } = report.fulfilment.selfSupport
  if (share === null) return words.fulfilmentNobody
  if (expectedShare === null) return words.fulfilmentShare(words.percent(format.decimal(share, 1)))
  const difference = roundHalfAway(share, 1) - roundHalfAway(expectedShare, 1)
  if (difference === 0) return words.fulfilmentAsExpected
  return words.fulfilmentDiffers(difference > 0 ? 'larger' : 'smaller', Math.abs(difference) < slight)
}

export function netGainFinding(data: ReportData, { words, format }: Voice): string {
  const { netGain, netGainWithoutInflow } = data.report.economy
  if (netGain === null) return words.netGainUnknown
  const { kind, size } = verdictOf(netGain)
  if (kind === 'even') return words.waterfallEven
  if (kind === 'gain') return words.waterfallGain(format.money(size))
  const inflowTurnsIt =
    netGainWithoutInflow !== null &&
    verdictOf(netGainWithoutInflow).kind === 'gain' &&
    (cohortOf(data, 'INFLOW')?.derivedTotal ?? 0) > 0
  return inflowTurnsIt ? words.waterfallTurned : words.waterfallLoss(format.money(size))
}
