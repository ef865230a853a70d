export const da = {
  save: 'Gem visning',
  name: 'Navn på visningen',
  latest: 'Vis altid den seneste dag',
  latestHint: 'Ellers vises den dag, der er valgt nu.',
  keep: 'Gem',
  cancel: 'Fortryd',
  saved: (name: string) => `Visningen »${name}« er gemt.`,
  toViews: 'Gemte visninger',
  nameMissing: 'Skriv et navn til visningen.',
  failed: 'Visningen kunne ikke gemmes.',
}

export type SaveViewWords = typeof da
