import type { Format } from '../i18n/format'
import type { NameWords } from './words'

interface CodeName {
  code: string
  name: string
}

interface Programme {
  targetBenefits: readonly CodeName[]
  targetGroups: readonly CodeName[]
}

interface Voice {
  words: Pick<NameWords, 'named' | 'benefitsInTargetGroup'>
  format: Format
}

/** The benefits that citizens are to leave, in a sentence: kontanthjælp eller uddannelseshjælp. */
export function anyBenefit(programme: Programme, voice: Voice): string {
  return inTargetGroups(programme, voice, voice.format.or(benefitNames(programme, voice)))
}

/** The same as one thing: kontanthjælp og uddannelseshjælp. */
export function allBenefits(programme: Programme, voice: Voice): string {
  return inTargetGroups(programme, voice, voice.format.and(benefitNames(programme, voice)))
}

function benefitNames(programme: Programme, { words }: Voice): string[] {
  return programme.targetBenefits.map(({ code, name }) => words.named(code, name).toLowerCase())
}

function inTargetGroups(programme: Programme, { words, format }: Voice, benefits: string): string {
  if (programme.targetGroups.length === 0) return benefits
  return words.benefitsInTargetGroup(benefits, format.or(programme.targetGroups.map(({ code, name }) => words.named(code, name).toLowerCase())))
}
