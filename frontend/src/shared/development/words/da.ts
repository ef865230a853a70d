export const da = {
  decided: 'Besluttet',
  begun: 'Begyndt',
  actual: 'Faktisk',
  expected: 'Forventet',
  difference: 'Forskel',
  citizensUnit: 'borgere',
  day: 'Dag',
  trendNone: 'Ingen måned er gået endnu',
  trendSince: (kind: 'fewer' | 'more', month: string) =>
    `Siden ${month} har der hver måned været ${kind === 'fewer' ? 'færre' : 'flere'} modtagere end forventet`,
  trendNow: (kind: 'fewer' | 'more', day: string) =>
    `Den ${day} var der ${kind === 'fewer' ? 'færre' : 'flere'} modtagere end forventet`,
  trendAsExpected: (day: string) => `Den ${day} var antallet af modtagere som forventet`,
  trendChange: (kind: 'fallen' | 'risen' | 'unchanged', first: string, last: string) =>
    kind === 'unchanged'
      ? `Antallet af modtagere er uændret ${last}`
      : `Antallet af modtagere er ${kind === 'fallen' ? 'faldet' : 'steget'} fra ${first} til ${last}`,
  trendSentence: (recipients: string, one: boolean, day: string, expected: string | null) =>
    `${recipients} ${one ? 'modtager' : 'modtagere'} den ${day}${expected === null ? '' : ` mod forventet ${expected}`}.`,
  stockIsNotCohort: (remaining: string) =>
    `Tallet er bestanden på dagen; det er ikke det samme som de ${remaining}, der er tilbage af udgangspunktet.`,
  stock: 'Tallet er bestanden på dagen.',
  trendCaption: 'Modtagere på udgangspunktets dag og ved hver måneds udgang',
  fewerOrMore: (kind: 'fewer' | 'more' | 'same', size: string) =>
    kind === 'same' ? size : `${size} ${kind === 'fewer' ? 'færre' : 'flere'}`,
  axisFrom: (value: string) => `Den lodrette akse begynder ved ${value}.`,
  citizensHeading: 'Borgere',
  actualLabel: (value: string) => `Faktisk: ${value}`,
  expectedLabel: (value: string, day: string) => `Forventet: ${value} pr. ${day}`,
  expectedLabelShort: (value: string) => `Forventet: ${value}`,
  gapLabel: (kind: 'fewer' | 'more', size: string) => `${size} ${kind === 'fewer' ? 'færre' : 'flere'} end forventet`,
  event: (what: string, day: string) => `${what} ${day}`,
  trendAlternative: (first: string, firstDay: string, last: string, lastDay: string, expected: string | null) =>
    `Linjediagram. Faktiske modtagere går fra ${first} den ${firstDay} til ${last} den ${lastDay}${
      expected === null ? '' : `; forventet den dag er ${expected}`
    }.`,
  goalAhead: (value: string, day: string) => `Målet er ${value} den ${day}.`,
  goalPassed: (value: string, day: string) => `Målet var ${value} den ${day}.`,
  goalReached: (value: string, day: string) => `Det blev nået: ${value} den ${day}.`,
  goalMissed: (value: string, day: string) => `Det blev ikke nået: ${value} den ${day}.`,
  goalLabel: (value: string, day: string) => `Mål: ${value} pr. ${day}`,
  marksBegin: 'Trekanterne på tidsaksen viser, hvornår en indsats begyndte.',
  noGoal: 'Der er ikke sat et mål for antallet.',
}

export type DevelopmentWords = typeof da
