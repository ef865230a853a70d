import type { Topic } from './methodQuery'

export interface TopicGroup<Entry> {
  topic: Topic
  entries: Entry[]
}

/** The entries by what they are about, in the order in which the API lists the first of each. */
export function byTopic<Entry extends { topic: Topic }>(entries: readonly Entry[]): TopicGroup<Entry>[] {
  const groups: TopicGroup<Entry>[] = []
  for (const entry of entries) {
    const group = groups.find(({ topic }) => topic === entry.topic)
    if (group) group.entries.push(entry)
    else groups.push({ topic: entry.topic, entries: [entry] })
  }
  return groups
}
