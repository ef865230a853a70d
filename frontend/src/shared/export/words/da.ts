export const da = {
  csv: 'Hent tabellen (CSV)',
  table: 'Tabel',
  programme: 'Investeringsstrategi',
  asOf: 'Opgjort pr.',
  filter: 'Filtre',
  noFilter: 'ingen',
  version: 'Dataversion',
  dataThrough: 'Data til og med',
  unknown: 'ukendt',
  source: 'Kilde',
  note: 'Bemærk',
  demo: 'Demodata. Borgerne er opdigtede og valgt, så de offentliggjorte tal kommer frem.',
}

export type ExportWords = typeof da
