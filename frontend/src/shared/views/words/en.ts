import type { SaveViewWords } from './da'

export const en: SaveViewWords = {
  save: 'Save view',
  name: 'Name of the view',
  latest: 'Always show the latest day',
  latestHint: 'Otherwise the day that is chosen now is shown.',
  keep: 'Save',
  cancel: 'Cancel',
  saved: (name) => `The view “${name}” is saved.`,
  toViews: 'Saved views',
  nameMissing: 'Write a name for the view.',
  failed: 'The view could not be saved.',
}
