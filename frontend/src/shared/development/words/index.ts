import { dictionary } from '../../i18n/I18n'
import { da } from './da'

export const developmentWords = dictionary(da, async () => (await import('./en')).en)

export type { DevelopmentWords } from './da'
