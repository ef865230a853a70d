import { dictionary } from '../../i18n/I18n'
import { da } from './da'

export const saveViewWords = dictionary(da, async () => (await import('./en')).en)
