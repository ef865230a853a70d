import { da as development } from '../../../shared/development/words/da'
import { da as names } from '../../../shared/names/words/da'
import { da as source } from '../../../shared/source/words/da'
import type { DivisionName } from '../search'

export const da = {
  ...names,
  ...development,
  ...source,
  explained: {
    recipients: 'modtagere',
    expected: 'forventede modtagere',
    parts: (division: string) => `modtagere efter ${division.toLowerCase()}`,
  },
  page: 'Udvikling',
  toOverview: 'Overblik',
  over: (programme: string) => `Modtagere i ${programme}, måned for måned`,
  loading: 'Henter udviklingen …',
  shows: (title: string) => `Siden viser: ${title}`,
  noFigures: 'Udviklingen kan ikke vises for denne dag',
  answer: (recipients: string, one: boolean, day: string, gap: string | null) =>
    `${recipients} ${one ? 'modtager' : 'modtagere'} den ${day}${gap === null ? '' : `, ${gap}`}.`,
  gapInAnswer: (kind: 'fewer' | 'more' | 'same', size: string) =>
    kind === 'same' ? 'som forventet' : `${size} ${kind === 'fewer' ? 'færre' : 'flere'} end forventet`,
  wasExpected: (expected: string) => `Der var ventet ${expected} på denne dag.`,
  nothingExpected: 'Der var ikke ventet et bestemt antal på denne dag.',

  starts: (count: number) => (count === 1 ? 'Én indsats er begyndt' : `${count} indsatser er begyndt`),

  divided: 'Hvem modtagerne er',
  divideBy: 'Fordel efter',
  divisions: { ydelse: 'Ydelse', maalgruppe: 'Målgruppe', alder: 'Alder', koen: 'Køn', distrikt: 'Distrikt' } satisfies Record<DivisionName, string>,
  scale: 'Skala',
  scales: { faelles: 'Samme', egen: 'Hver sin' },
  sameScale: 'Alle figurer har samme skala.',
  ownScale: 'Hver figur har sin egen skala, så højderne ikke kan sammenlignes.',
  partsFinding: (name: string, kind: 'fallen' | 'risen', first: string, last: string) =>
    `Størst ændring: ${name} er ${kind === 'fallen' ? 'faldet' : 'steget'} fra ${first} til ${last}`,
  partsUnchanged: 'Fordelingen har ikke ændret sig',
  partsNone: 'Der er ingen modtagere at fordele',
  partsSentence: (day: string) => `Hver modtager tæller med det, der gælder på dagen selv. Delene giver tilsammen bestanden. Første dag er ${day}.`,
  partsHidden: 'Nogle tal er skjult, fordi de handler om få borgere.',
  partAlternative: (name: string, first: string, firstDay: string, last: string, lastDay: string) =>
    `${name} går fra ${first} ${firstDay} til ${last} ${lastDay}.`,
  partChange: (kind: 'fallen' | 'risen' | 'same', size: string) => ({ fallen: `${size} færre`, risen: `${size} flere`, same: 'uændret' })[kind],
  partsCaption: (division: string) => `Modtagere ved hver måneds udgang efter ${division.toLowerCase()}`,
  hidden: 'skjult',
  dayColumn: 'Dag',
  partsFailed: 'Fordelingen kan ikke vises',

  movement: 'Til og fra',
  movementFinding: (kind: 'out' | 'in' | 'same', month: string, out: string, into: string) =>
    ({
      out: `I ${month} gik flere ud end ind: ${out} mod ${into}`,
      in: `I ${month} kom flere ind end ud: ${into} mod ${out}`,
      same: `I ${month} kom lige så mange ind som ud: ${into}`,
    })[kind],
  movementNone: 'Ingen hel måned er gået endnu',
  movementSentence: (month: string, before: string, fresh: string, back: string, out: string, stock: string) =>
    `${month}: ${before} før + ${fresh} nye + ${back} tilbagevendte − ${out} ud = ${stock}.`,
  cameAndWent: (count: string, one: boolean) => `${count} ${one ? 'borger' : 'borgere'} kom og gik inden for måneden og er ikke med i tallene.`,
  movementUnit: 'Borgere pr. måned',
  movementCaption: 'Til og fra, måned for måned',
  before: 'Før',
  fresh: 'Nye',
  back: 'Tilbagevendte',
  out: 'Ud',
  stockColumn: 'Bestand',
  passing: 'Kom og gik',
  passingDetail: 'inden for måneden',
  monthColumn: 'Måned',
  movementAlternative: (from: string, to: string, most: { out: string; month: string } | null) =>
    `Søjler for hver måned fra ${from} til ${to}: nye og tilbagevendte over nul, dem, der gik ud, under nul.${most ? ` Flest gik ud i ${most.month}: ${most.out}.` : ''}`,
  newKey: 'nye',
  backKey: 'tilbagevendte',
  outKey: 'ud',
  movementFailed: 'Til og fra kan ikke vises',
  toFlows: 'Hvor de gik hen',
}

export type TrendWords = typeof da
