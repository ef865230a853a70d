export const da = {
  skip: 'Gå til indhold',
  product: 'Strategisk ledelsesinformation',
  nav: 'Hovedmenu',
  report: 'Rapport',
  interventions: 'Indsatser',
  sources: 'Kilder',
  otherLanguage: 'English',
  demoTitle: 'Demodata.',
  demo: 'Borgerne er opdigtede og valgt, så de offentliggjorte tal kommer frem. Tallene viser regnereglerne, ikke en effekt.',
  footer: 'Om siden',
  asOf: (day: string) => `Opgjort pr. ${day}.`,
  dataThrough: (day: string) => `Data til og med ${day}.`,
  dataEndUnknown: 'Dataenes slutdato er ukendt.',
  dataVersion: (version: string) => `Dataversion ${version}.`,
  accessibility: 'Tilgængelighedserklæring',
  licences: 'Licenser',
  notFound: 'Siden findes ikke',
  notFoundText: 'Adressen kan være skrevet forkert, eller siden kan være flyttet.',
  toReport: 'Gå til rapporten',
}

export type ShellWords = typeof da
