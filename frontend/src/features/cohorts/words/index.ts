import { dictionary } from '../../../shared/i18n/I18n'
import { da } from './da'

export const cohortsWords = dictionary(da, async () => (await import('./en')).en)

export type { CohortsWords } from './da'
