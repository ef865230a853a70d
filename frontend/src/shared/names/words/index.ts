import { dictionary } from '../../i18n/I18n'
import { da } from './da'

export const nameWords = dictionary(da, async () => (await import('./en')).en)

export type { NameWords } from './da'
