export const da = {
  unreachable: 'Der er ingen forbindelse til serveren',
  unreachableHelp: 'Se, om nettet virker, og prøv igen. Er det stadig galt, så spørg den, der driver KIK.',
  unreadable: 'Serverens svar kunne ikke læses',
  unreadableHelp: 'Prøv igen om lidt. Er det stadig galt, så spørg den, der driver KIK.',
  refused: 'Serveren kunne ikke svare',
  refusedHelp: 'Prøv igen, eller vælg noget andet.',
  crashed: 'Siden kunne ikke vises',
  crashedHelp: 'Det er en fejl i KIK. Prøv igen; er det stadig galt, så fortæl den, der driver KIK, hvad der står her:',
  serverSays: 'Serveren svarer:',
  retry: 'Prøv igen',
  loading: 'Henter …',
  figure: 'Figur',
  table: 'Tabel',
  showAs: (title: string) => `Vis som: ${title}`,
  tableOf: (title: string) => `Tabel: ${title}`,
  none: 'ingen oplysning',
  failed: 'kan ikke beregnes',
  demoInMargin: 'Demodata: opdigtede borgere.',
  pageNumber: ['Side ', ' af '] as [string, string],
}

export type UiWords = typeof da