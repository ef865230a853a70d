import { dictionary } from '../../i18n/I18n'
import { da } from './da'

export const sourceWords = dictionary(da, async () => (await import('./en')).en)

export type { SourceWords } from './da'
