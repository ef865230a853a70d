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
}

export type ScopeWords = typeof da
