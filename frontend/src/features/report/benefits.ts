import type { Programme } from './reportData'
import type { Voice } from './voice'

/** The benefits that citizens are to leave, in a sentence: kontanthjælp eller uddannelseshjælp. */
export function anyBenefit(programme: Programme, voice: Voice): string {
  return inTargetGroups(programme, voice, voice.format.or(benefitNames(programme)))
}

/** The same as one thing: kontanthjælp og uddannelseshjælp. */
export function allBenefits(programme: Programme, voice: Voice): string {
  return inTargetGroups(programme, voice, voice.format.and(benefitNames(programme)))
}

function benefitNames(programme: Programme): string[] {
  return programme.targetBenefits.map((benefit) => benefit.name.toLowerCase())
}

function inTargetGroups(programme: Programme, { words, format }: Voice, benefits: string): string {
  if (programme.targetGroups.length === 0) return benefits
  return words.benefitsInTargetGroup(benefits, format.or(programme.targetGroups.map((group) => group.name.toLowerCase())))
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
