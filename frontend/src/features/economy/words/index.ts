import { dictionary } from '../../../shared/i18n/I18n'
import { da } from './da'

export const economyWords = dictionary(da, async () => (await import('./en')).en)

export type { EconomyWords } from './da'
