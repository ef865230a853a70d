import { isIsoDate, type IsoDate } from '../../shared/i18n/date'

export interface FlowsSearch {
  /** The earlier day; the programme's baseline, where nothing is said. */
  fra?: IsoDate
  /** By state, where nothing is said. */
  efter?: 'ydelse'
  tabel?: 'bevaegelser'
}

export function readFlowsSearch(search: Record<string, unknown>): FlowsSearch {
  const fra = search['fra']
  return {
    ...(typeof fra === 'string' && isIsoDate(fra) && { fra }),
    ...(search['efter'] === 'ydelse' && { efter: 'ydelse' as const }),
    ...(search['tabel'] === 'bevaegelser' && { tabel: 'bevaegelser' as const }),
  }
}
