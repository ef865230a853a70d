import { dictionary } from '../../../shared/i18n/I18n'
import { da } from './da'

export const methodWords = dictionary(da, async () => (await import('./en')).en)

export type { MethodWords } from './da'
