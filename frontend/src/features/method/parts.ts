import { byTopic, type TopicGroup } from './byTopic'
import type { Definition, Measure, Method } from './methodQuery'

/** The parts of the page, in its order. */
export const partIds = ['tal', 'begreber', 'forbehold', 'beskyttelse', 'api'] as const

export type PartId = (typeof partIds)[number]

export interface Parts {
  measures: TopicGroup<Measure>[]
  /** Words that figures rest on. */
  terms: TopicGroup<Definition>[]
  /** What the figures do not say. */
  limits: Definition[]
  /** How citizens are protected. */
  privacy: Definition[]
}

export function partsOf({ measures, definitions }: Method): Parts {
  const about = (wanted: Definition['topic']) => definitions.filter(({ topic }) => topic === wanted)
  return {
    measures: byTopic(measures),
    terms: byTopic(definitions.filter(({ topic }) => topic !== 'LIMITS' && topic !== 'PRIVACY')),
    limits: about('LIMITS'),
    privacy: about('PRIVACY'),
  }
}

/** A measure is linked to by its name alone. */
export const measureAnchor = ({ name }: Measure): string => name
export const definitionAnchor = ({ name }: Definition): string => `begreb-${name}`
export const topicAnchor = (part: PartId, topic: string): string => `${part}-${topic.toLowerCase()}`
