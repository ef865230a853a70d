import { dictionary } from '../../i18n/I18n'
import { da } from './da'

export const explainWords = dictionary(da, async () => (await import('./en')).en)

export type { ExplainWords } from './da'
