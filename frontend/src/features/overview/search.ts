/** Whether the development stands as a table. */
export interface OverviewSearch {
  tabel?: 'udvikling'
}

export function readOverviewSearch(search: Record<string, unknown>): OverviewSearch {
  return search['tabel'] === 'udvikling' ? { tabel: 'udvikling' } : {}
}
