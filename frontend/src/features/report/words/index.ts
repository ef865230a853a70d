import { dictionary } from '../../../shared/i18n/I18n'
import { da } from './da'

export const reportWords = dictionary(da, async () => (await import('./en')).en)

export type { ReportWords } from './da'
