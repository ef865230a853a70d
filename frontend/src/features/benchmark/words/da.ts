export const da = {
  explained: { rank: 'plads', fall: 'fald' },
  page: 'Kommuner',
  toOverview: 'Overblik',
  over: 'Fald i modtagere, alle kommuner',
  loading: 'Henter kommunernes tal …',
  shows: (title: string) => `Siden viser: ${title}`,

  title: (name: string, place: string, change: string, period: string) => `${name} ${place}: antallet af modtagere ${change} ${period}.`,
  placed: (rank: string, of: string) => `er nummer ${rank} af ${of}`,
  tied: (rank: string, of: string, others: string, one: boolean) =>
    `er nummer ${rank} af ${of}, sammen med ${others} ${one ? 'anden' : 'andre'}`,
  change: (kind: 'fallen' | 'risen' | 'same', size: string) =>
    ({ fallen: `faldt ${size} procent`, risen: `steg ${size} procent`, same: 'var det samme' })[kind],
  numberChanged: (kind: 'fallen' | 'risen' | 'same', size: string) =>
    ({ fallen: `faldt antallet ${size} procent`, risen: `steg antallet ${size} procent`, same: 'var antallet det samme' })[kind],
  period: (from: string, to: string) => `fra ${from} til ${to}`,
  titleWithoutOwn: (period: string) => `Kommunerne ${period}: fald i antallet af modtagere`,
  titleWithoutRank: (name: string, period: string) => `${name} har ingen plads ${period}: der mangler tal for en af månederne.`,
  lead: (count: string, fall: string, median: string) =>
    `I de ${count} kommuner tilsammen ${fall}; i den midterste kommune ${median}. Nummer 1 har det største fald.`,
  nobody: 'Ingen kommune har tal for begge måneder.',
  unknownOwn:
    'Det er ikke oplyst, hvilken kommune data er for, så ingen er fremhævet. Den, der driver KIK, oplyser det med indstillingen KIK_MUNICIPALITY.',
  ofScope: (programme: string) => `Perioden er fra udgangspunktet i ${programme} til den valgte dag, så langt kommunernes tal rækker.`,

  from: 'Fra måned',
  to: 'Til måned',
  choosePeriod: 'Vælg periode',
  badPeriod: 'Perioden kunne ikke bruges, som den var',
  unknownMonth: (month: string) => `Der er ingen tal for ${month}.`,
  reversed: 'Den sidste måned skal ligge efter den første.',
  shownInstead: (period: string) => `Her vises tallene ${period} i stedet.`,
  noFigures: 'Der er ingen tal for kommunerne',
  noFiguresHelp: 'Kommunerne kan sammenlignes, når filen kommuner er indlæst med mindst to måneder.',

  finding: (name: string, above: string, below: string) => `${above} kommuner har et større fald end ${name}, ${below} et mindre`,
  findingFirst: (name: string) => `${name} har det største fald af alle`,
  findingWithoutOwn: (largest: string, smallest: string) => `Kommunerne ligger mellem ${largest} og ${smallest} procent`,
  sentence: 'Hver søjle er en kommune. En søjle under nul er en stigning.',
  unit: 'Fald, pct.',
  median: (fall: string) => `Den midterste: ${fall}`,
  ownLabel: (name: string, rank: string, fall: string) => `${name}: nr. ${rank}, ${fall}`,
  endLabel: (rank: string, fall: string) => `nr. ${rank}: ${fall}`,
  alternative: (count: string, largest: string, smallest: string, own: string) =>
    `Søjler for ${count} kommuner efter fald, fra ${largest} til ${smallest} procent.${own}`,
  alternativeOwn: (name: string, rank: string, fall: string) => ` ${name} er nummer ${rank} med ${fall} procent.`,

  caption: (period: string) => `Modtagere og fald ${period}`,
  rank: 'Nr.',
  municipality: 'Kommune',
  ours: 'vores kommune',
  citizens: 'borgere',
  fall: 'Fald',
  percent: 'pct.',
  sortBy: (column: string) => `Sortér efter ${column}`,
  orders: { nummer: 'plads', navn: 'navn', foerste: 'første måned', sidste: 'sidste måned' },
  find: 'Find kommune',
  found: (count: string, all: string) => `${count} af ${all} kommuner`,
  findFilter: (text: string) => `Navnet indeholder »${text}«`,
  notFound: (text: string) => `Ingen kommune hedder noget med »${text}«.`,

  definition: 'Fald = (første måned − sidste måned) ÷ første måned. Samme fald giver samme plads; en kommune, der mangler en af månederne, har ingen plads.',
  otherSource: 'Tallene kommer fra filen kommuner og er opgjort for hele kommunen. De er ikke strategiens egne borgere og skal ikke lægges sammen med dem.',
  constructed: 'Kommuner med mærket (konstrueret) har opdigtede tal; kun Aabenraas plads er offentliggjort.',
  source: (version: string) => `Kilde: kommunernes antal modtagere pr. måned, indlæst i KIK. Dataversion ${version}.`,
  sourceName: 'Kommunernes antal modtagere pr. måned, indlæst i KIK',
}

export type BenchmarkWords = typeof da
