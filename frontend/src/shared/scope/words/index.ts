import { dictionary } from '../../i18n/I18n'
import { da } from './da'

export const scopeWords = dictionary(da, async () => (await import('./en')).en)
