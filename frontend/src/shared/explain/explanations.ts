export { Explanation } from './Explanation'
export { WordExplanation } from './WordExplanation'
