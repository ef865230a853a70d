import { dictionary } from '../../../shared/i18n/I18n'
import { da } from './da'

export const legalWords = dictionary(da, async () => (await import('./en')).en)
