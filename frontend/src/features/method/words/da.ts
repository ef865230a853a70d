import type { PartId } from '../parts'
import type { Topic } from '../methodQuery'

export const da = {
  overTitle: 'Metode',
  title: 'Hvert tal har én definition',
  lead: (measures: string, definitions: string) =>
    `${measures} tal og ${definitions} begreber, som siderne, filerne og API’et bruger ens. Teksterne er dem, KIK selv svarer med, når et tal skal forklares.`,
  loading: 'Henter definitionerne …',
  shows: (count: string) => `Siden viser ${count} tal og begreber.`,
  contents: 'Indhold',
  search: 'Søg i metoden',
  searchHelp: 'Navn eller ord, f.eks. takst',
  found: (text: string, places: string) => `»${text}« står i ${places}.`,
  foundMeasures: (count: string) => `${count} tal`,
  foundTerms: (count: string, one: boolean) => `${count} ${one ? 'begreb' : 'begreber'}`,
  foundFields: (count: string, one: boolean) => `${count} ${one ? 'felt' : 'felter'} i API’et`,
  nothing: (text: string) => `»${text}« står ikke i metoden`,
  nothingHelp: 'Prøv et andet ord, eller et kortere.',
  showAll: 'Vis hele metoden',

  parts: {
    tal: 'Tal',
    begreber: 'Begreber',
    forbehold: 'Det siger tallene ikke',
    beskyttelse: 'Beskyttelse af borgerne',
    api: 'API’et for værktøjer',
  } as Record<PartId, string>,
  partLeads: {
    tal: 'Hvert tal, som en rapport, en side eller et værktøj kan bede om.',
    begreber: 'De ord, som tallene hviler på.',
    forbehold: 'Det skal den vide, som bruger tallene til en beslutning.',
    beskyttelse: 'Borgerne er mennesker i en udsat situation. Reglerne gælder for sider, filer og API.',
  },
  topics: {
    RECIPIENTS: 'Modtagere',
    POPULATION: 'Borgere og status',
    DURATION: 'Tid på ydelsen',
    ECONOMY: 'Økonomi',
    BUDGET: 'Budget og forbrug',
    TARGETS: 'Mål',
    INTERVENTIONS: 'Indsatser',
    MUNICIPALITIES: 'Kommuner',
    READING: 'Sådan læses tallene',
    LIMITS: 'Det siger tallene ikke',
    PRIVACY: 'Beskyttelse af borgerne',
  } as Record<Topic, string>,

  linkTo: (what: string) => `Link til ${what}`,
  unit: 'Enhed',
  units: {
    kroner: 'kroner',
    citizens: 'borgere',
    percent: 'procent',
    rank: 'plads',
    interventions: 'indsatser',
  } as Record<string, string>,
  signRule: 'Fortegn',
  source: 'Kilde',
  dimensions: 'Kan afgrænses ved',
  needed: 'skal angives',
  toolName: 'Navn i API’et',
  noDate: 'Gælder uanset dagen.',
  inApi: 'I API’et',

  apiLead: 'Værktøjer spørger på /graphql, med et token fra en administrator. Beskrivelserne er skemaets egne og er på engelsk; hele skemaet kan hentes ved introspektion.',
  apiExample: 'Sådan spørger et værktøj om et tal:',
  kinds: { query: 'Spørgsmål', mutation: 'Ændringer' },
  roles: {
    READER: 'læser',
    ANALYST: 'analytiker',
    ADMINISTRATOR: 'administrator',
    EXTERNAL: 'værktøj uden for huset',
  },
  access: 'Adgang',
  everyone: 'alle',
  answers: 'Svar',
  fallback: (value: string) => `ellers ${value}`,
}

export type MethodWords = typeof da
