export const da = {
  choose: 'Vælg strategi og dag',
  programme: 'Investeringsstrategi',
  asOf: 'Opgjort pr.',
  otherDay: 'Anden dag …',
  day: 'Dag',
  dayHint: 'Skriv dag, måned og år, for eksempel 31-08-2018.',
  dayWrong: (text: string) => `»${text}« er ikke en dag. Skriv for eksempel 31-08-2018.`,
  show: 'Vis',
  cancel: 'Fortryd',
  noProgrammes: 'Der er ingen investeringsstrategier i data',
  noProgrammesHelp: 'Der er noget at vise, når der er indlæst data. Indlæs kommunens filer med kommandoen import, eller start med demodata.',
  print: 'Udskriv eller gem som PDF',
  copyLink: 'Kopiér link',
  notCopied: 'Linket kunne ikke kopieres. Kopiér det fra adresselinjen.',
  copied: 'Linket er kopieret',
  badAddress: 'Adressen kunne ikke bruges, som den var',
  unknownProgramme: (code: string, shown: string) =>
    `Der er ingen strategi med koden »${code}«. Her vises ${shown} i stedet. Vælg en anden ovenfor.`,
  impossibleDate: (text: string, shown: string) =>
    `»${text}« er ikke en dag. Her vises ${shown} i stedet. Skriv dagen som 2018-08-31, eller vælg den ovenfor.`,
  beforeBaseline: (programme: string, day: string) => `${programme} har udgangspunkt den ${day}. Der er ingen tal før den dag.`,
  afterData: (day: string) => `Data er kun komplette til og med ${day}.`,
  showFigures: (day: string) => `Vis tallene pr. ${day}`,
}

export type ScopeWords = typeof da
