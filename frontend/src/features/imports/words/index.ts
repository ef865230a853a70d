import { dictionary } from '../../../shared/i18n/I18n'
import { da } from './da'

export const importWords = dictionary(da, async () => (await import('./en')).en)

export type { ImportWords } from './da'
