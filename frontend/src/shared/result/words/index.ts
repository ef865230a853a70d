export type { ResultWords } from './da'
