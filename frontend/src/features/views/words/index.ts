import { dictionary } from '../../../shared/i18n/I18n'
import { da } from './da'

export const viewsWords = dictionary(da, async () => (await import('./en')).en)
