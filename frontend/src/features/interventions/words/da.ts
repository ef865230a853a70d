import type { GoalStanding, InterventionStatus, State } from '../../../gql/interventions/graphql'
import type { GroupingName, OrderName } from '../search'

const plural = (count: string, one: string, many: string) => `${count} ${count === '1' ? one : many}`

export const da = {
  // The list.
  over: (programme: string, day: string) => `Indsatser i ${programme} den ${day}`,
  listTitle: 'Indsatser',
  loading: 'Henter indsatserne …',
  none: 'Ingen indsatser passer til valget',
  noneHelp: 'Fjern et filter, eller vælg en anden strategi eller dag.',
  noneAtAll: (programme: string) => `${programme} har ingen indsatser i data`,
  reset: 'Fjern alle filtre',
  closedProgramme: 'Der er ikke længere tal for strategiens indsatser',
  closedProgrammeHelp: (programme: string) =>
    `Borgere i ${programme} er slettet efter slettefristen, og derfor regnes der ikke flere tal om dem. Strategiens rapport er bevaret for hver måneds sidste dag.`,
  noDay: 'Dagen har ingen tal',
  finding: (below: string, all: string) => {
    if (all === '1') return below === '0' ? 'Indsatsen er ikke under sit mål' : 'Indsatsen er under sit mål'
    return below === '0' ? `Ingen af de ${all} indsatser er under deres mål` : `${below} af ${all} indsatser er under deres mål`
  },
  findingReached: (count: string) => `${count} har nået det`,
  findingUndecided: (count: string) => `${count} er ikke afgjort`,
  findingNoGoal: (count: string) => `${count} har intet mål`,
  lead: (participants: string, spent: string) => `${plural(participants, 'borger', 'borgere')} har deltaget. Der er brugt ${spent}`,
  leadSeveral: (count: string) => `${plural(count, 'borger', 'borgere')} har deltaget i flere indsatser og tæller kun én gang i alt.`,
  noComparison: 'Der er ingen sammenligningsgruppe bag tallene.',

  // The filter.
  filter: 'Afgræns',
  chosen: 'Valgte filtre',
  search: 'Søg i navn, leverandør og beskrivelse',
  searchGo: 'Søg',
  status: 'Status på dagen',
  goal: 'Stilling mod målet',
  targetGroup: 'Målgruppe',
  provider: 'Leverandør',
  places: 'Pladser',
  placesFree: 'Kun med ledige pladser',
  chip: (what: string, value: string) => `${what}: ${value}`,
  removeChip: (what: string) => `Fjern filtret ${what}`,
  text: 'Tekst',

  // The table.
  caption: (programme: string, day: string) => `Indsatser i ${programme} pr. ${day}`,
  intervention: 'Indsats',
  statusHead: 'Status',
  participants: 'Deltagere',
  citizensUnit: 'borgere',
  active: 'I gang',
  ofPlaces: 'af pladser',
  explained: { reached: 'andel, der nåede målet', expected: 'målet' },
  expected: 'Mål',
  percentUnit: 'pct.',
  ofParticipants: 'pct. selvforsørgende',
  reached: 'Nået',
  ofDecided: 'pct. af afgjorte',
  decidedHead: 'Afgjorte',
  standing: 'Stilling',
  spent: 'Forbrug',
  thousandsUnit: '1.000 kr.',
  price: 'Pr. selv\u00adforsørgende',
  total: 'I alt, hver borger én gang',
  sortBy: (what: string) => `Sortér efter ${what}`,
  orders: {
    navn: 'navn',
    deltagere: 'deltagere',
    'i-gang': 'deltagere i gang',
    naaet: 'andel nået',
    forbrug: 'forbrug',
    pris: 'pris pr. selvforsørgende',
  } as Record<OrderName, string>,
  activeOfPlaces: (active: string, places: string) => `${active} af ${places}`,
  showMore: (shown: string, all: string) => `Vis flere (${shown} af ${all} er vist)`,
  tooMany: (all: string) => `Kun de første 200 af ${all} vises. Afgræns for at se de andre.`,
  source: (day: string, version: string) => `Kilde: indsatskatalog, forløb, ydelsesforløb og posteringer i KIK. Opgjort pr. ${day}. Dataversion ${version}.`,
  sourceName: 'Indsatskatalog, forløb, ydelsesforløb og posteringer i KIK',

  statuses: { DECIDED: 'Besluttet', RUNNING: 'I gang', ENDED: 'Afsluttet', DRAFT: 'Kladde', ARCHIVED: 'Arkiveret' } as Record<InterventionStatus, string>,
  standings: {
    BELOW: 'Under målet',
    REACHED: 'Målet nået',
    NOT_YET_DECIDED: 'Ikke afgjort',
    NO_GOAL: 'Intet mål',
  } as Record<GoalStanding, string>,
  decidedOf: (reached: string, decided: string) => `${reached} af ${decided}`,
  notBefore: (day: string) => `tidligst ${day}`,

  // The interventions together.
  groupsTitle: 'Samlet efter leverandør, målgruppe eller udgave',
  groupBy: 'Saml efter',
  groupByNothing: 'intet',
  groupings: { leverandoer: 'Leverandør', maalgruppe: 'Målgruppe', udgave: 'Udgave' } as Record<GroupingName, string>,
  groupsCaption: (by: string, day: string) => `Indsatser efter ${by.toLowerCase()} pr. ${day}`,
  groupsSeveral: 'En indsats kan stå flere steder, hver gang med alle sine deltagere og hele sit forbrug. Rækkerne kan derfor ikke lægges sammen.',
  groupsNone: (by: string) => `Ingen af indsatserne har oplyst ${by.toLowerCase()}.`,
  countOfInterventions: 'antal',
  selfSupportToday: 'Selvforsørgende på dagen',

  // One intervention.
  overOne: (programme: string, day: string) => `Indsats i ${programme} den ${day}`,
  back: 'Alle indsatser',
  unknown: 'Indsatsen findes ikke',
  unknownHelp: 'Koden i adressen kan være skrevet forkert, eller indsatsen kan være fjernet.',
  loadingOne: 'Henter indsatsen …',
  goalReached: (reached: string, decided: string, share: string, expected: string) =>
    `Målet er nået: ${reached} af ${decided} deltagere er selvforsørgende (${share}), ventet var ${expected}.`,
  goalBelow: (reached: string, decided: string, share: string, expected: string) =>
    `Under målet: ${reached} af ${decided} deltagere er selvforsørgende (${share}), ventet var ${expected}.`,
  goalUndecided: (expected: string, months: string, from: string | null) =>
    `Ikke afgjort: ${expected} ventes selvforsørgende ${months} måneder efter forløbet, men ingen deltagere er så langt endnu.` +
    (from === null ? '' : ` Det kan tidligst afgøres den ${from}.`),
  goalNone: 'Der er ikke sat et mål for, hvor mange der bliver selvforsørgende.',
  goalNobody: 'Ingen har deltaget endnu.',
  statusOne: 'Status',
  period: 'Periode',
  periodOf: (from: string, to: string | null) => (to === null ? `fra ${from}` : `${from} til ${to}`),
  targetGroups: 'Målgrupper',
  providers: 'Leverandører',
  placesOne: 'Pladser',
  notTold: 'ikke oplyst',
  description: 'Indhold',
  participantsTitle: 'Hvem har deltaget',
  participantsSentence: (participants: string, active: string, completed: string, brokenOff: string) =>
    `${plural(participants, 'borger', 'borgere')} har deltaget: ${active} i gang, ${completed} færdige og ${brokenOff} afbrudt.`,
  outcomesSentence: (job: string, placement: string, education: string) =>
    `Seneste udfald: ${job} i job, ${placement} i praktik og ${education} i uddannelse.`,
  participantsCaption: 'Deltagere efter forløb og udfald',
  rowParticipants: 'Deltagere i alt',
  rowActive: 'I gang på dagen',
  rowCompleted: 'Forløbet slut',
  rowBrokenOff: 'Afbrudt',
  rowJob: 'Seneste udfald: job',
  rowPlacement: 'Seneste udfald: praktik',
  rowEducation: 'Seneste udfald: uddannelse',
  count: 'Antal',
  shareOfAll: 'Andel',
  shareUnit: 'pct. af deltagere',
  placesTitle: (active: string, places: string | null) =>
    places === null ? `${active} deltagere er i gang` : `${active} af ${places} pladser er i brug`,
  placesSentence: (most: string, month: string) => `Flest på samme tid var ${most}, i ${month}.`,
  placesAlternative: (active: string, day: string, most: string, month: string) =>
    `Linje over deltagere i gang ved hver måneds slutning. ${active} den ${day}. Flest var ${most} i ${month}.`,
  placesCaption: 'Deltagere i gang ved månedens slutning',
  axisFrom: (value: string) => `Den lodrette akse begynder ved ${value}.`,
  placesLabel: (places: string) => `Pladser: ${places}`,
  activeLabel: (active: string) => `I gang: ${active}`,
  month: 'Dag',
  nowTitle: 'Hvor er deltagerne nu',
  nowCaption: (day: string) => `Deltagere efter status den ${day}`,
  afterTitle: 'Hvad blev der af deltagerne',
  afterCaption: 'Deltagere 3, 6, 12 og 24 måneder efter forløbets slutning',
  afterRow: (months: string) => `${months} måneder efter`,
  observed: 'Ude så længe',
  notObserved: 'Ikke ude så længe',
  states: {
    ON_BENEFIT: 'Stadig på ydelsen',
    SELF_SUPPORT: 'Selvforsørgende',
    OTHER_SUPPORT: 'Anden forsørgelse',
    OTHER_TARGET_GROUP: 'Øvrige målgrupper',
  } as Record<State, string>,
  outside: 'Ikke i strategiens målgruppe',
  selfSupportShare: 'Selvforsørgende',
  ofObserved: 'pct. af ude så længe',
  moneyTitle: 'Hvad har indsatsen kostet',
  moneySentence: (spent: string, postings: string) => `${spent} er bogført på indsatsen i ${plural(postings, 'postering', 'posteringer')}.`,
  moneyPer: (participant: string | null, selfSupporting: string | null) =>
    [participant && `${participant} pr. deltager`, selfSupporting && `${selfSupporting} pr. deltager, der er selvforsørgende i dag`]
      .filter(Boolean)
      .join(', '),
  moneyNone: 'Der er ikke bogført noget på indsatsen.',
  moneyCaption: 'Forbrug og pris',
  kronerUnit: 'kr.',
  rowSpent: 'Forbrug',
  rowPerParticipant: 'Pr. deltager',
  rowPerSelfSupporting: 'Pr. selvforsørgende deltager',
  amount: 'Beløb',
  divisor: 'Delt med',
  citizensHeading: 'Borgere',
  notes: 'Noter',
}

export type InterventionsWords = typeof da
