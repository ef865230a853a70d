/** Which months are compared, and how the table stands, in the words of the address. */
export interface BenchmarkSearch {
  /** Months, as 2018-02. */
  fra?: string
  til?: string
  tabel?: 'kommuner'
  /** By rank, where nothing is said. */
  orden?: OrderName
  retning?: 'faldende'
  /** A part of a municipality's name. */
  find?: string
}

export const orderNames = ['navn', 'foerste', 'sidste'] as const

export type OrderName = (typeof orderNames)[number]

const longestText = 60

export function readBenchmarkSearch(search: Record<string, unknown>): BenchmarkSearch {
  const fra = readMonth(search['fra'])
  const til = readMonth(search['til'])
  const orden = orderNames.find((name) => name === search['orden'])
  const find = typeof search['find'] === 'string' ? search['find'].trim().slice(0, longestText) : ''
  return {
    ...(fra && { fra }),
    ...(til && { til }),
    ...(search['tabel'] === 'kommuner' && { tabel: 'kommuner' as const }),
    ...(orden && { orden }),
    ...(search['retning'] === 'faldende' && { retning: 'faldende' as const }),
    ...(find !== '' && { find }),
  }
}

function readMonth(raw: unknown): string | null {
  return typeof raw === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(raw) ? raw : null
}
