export const da = {
  take: 'Hent',
  takeTable: (caption: string) => `Hent tabellen »${caption}« som`,
  takeFigure: (title: string) => `Hent figuren »${title}« som`,
  failed: 'Filen kunne ikke laves. Prøv igen.',
  sheets: { data: 'Data', about: 'Filtre', notes: 'Noter og kilder' },
  table: 'Tabel',
  programme: 'Investeringsstrategi',
  asOf: 'Opgjort pr.',
  filter: 'Filtre',
  noFilter: 'ingen',
  version: 'Dataversion',
  dataThrough: 'Data til og med',
  unknown: 'ukendt',
  use: 'Brug',
  internal: 'Til internt brug: tal om få borgere er ikke skjult. Det, der skal ud af huset, er i rapporten til offentliggørelse',
  public: 'Til offentliggørelse: tal om få borgere er skjult',
  source: 'Kilde',
  note: 'Bemærk',
  demo: 'Demodata. Borgerne er opdigtede og valgt, så de offentliggjorte tal kommer frem.',
}

export type ExportWords = typeof da
