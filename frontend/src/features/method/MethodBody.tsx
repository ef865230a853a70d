import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { keepScope } from '../../shared/scope/keepScope'
import { Notice } from '../../shared/ui/Notice'
import { ApiReference } from './ApiReference'
import { Contents } from './Contents'
import { DefinitionEntry } from './DefinitionEntry'
import { filterFields, filterMethod } from './filter'
import { foundSentence } from './foundSentence'
import { MeasureEntry } from './MeasureEntry'
import type { Method } from './methodQuery'
import { type PartId, partsOf, topicAnchor } from './parts'
import type { TopicGroup } from './byTopic'
import { rootFields } from './rootFields'
import { SearchField } from './SearchField'
import { useLandOnHash } from './useLandOnHash'
import { useVoice } from './voice'

/** All of the method, or what of it holds the words of the address. */
export function MethodBody({ method }: { method: Method }) {
  const voice = useVoice()
  const { words } = voice
  const { tekst = '' } = useSearch({ from: '/metode' })
  const navigate = useNavigate({ from: '/metode' })
  const landed = useLandOnHash(true)
  const searchFor = (text: string) =>
    void navigate({
      search: (search) => ({ ...keepScope(search), ...(text !== '' && { tekst: text }) }),
      replace: true,
      resetScroll: false,
    })

  const shown = filterMethod(method, tekst)
  const fields = filterFields(rootFields, tekst)
  const parts = partsOf(shown)
  const nothing = shown.measures.length + shown.definitions.length + fields.length === 0
  return (
    <>
      <Contents parts={parts} hasFields={fields.length > 0} />
      <div className="method-doc">
        <SearchField text={tekst} onSearch={searchFor} />
        <p role="status" className="small found">
          {tekst !== '' && !nothing && foundSentence(tekst, [shown.measures.length, shown.definitions.length, fields.length], voice)}
        </p>
        {nothing && (
          <Notice title={words.nothing(tekst)}>
            <p>{words.nothingHelp}</p>
            <button type="button" className="btn" onClick={() => searchFor('')}>
              {words.showAll}
            </button>
          </Notice>
        )}
        {parts.measures.length > 0 && (
          <Part id="tal" lead={words.partLeads.tal}>
            <Topics part="tal" groups={parts.measures} entry={(measure) => <MeasureEntry key={measure.name} measure={measure} landed={landed} />} />
          </Part>
        )}
        {parts.terms.length > 0 && (
          <Part id="begreber" lead={words.partLeads.begreber}>
            <Topics
              part="begreber"
              groups={parts.terms}
              entry={(definition) => <DefinitionEntry key={definition.name} definition={definition} landed={landed} />}
            />
          </Part>
        )}
        {(['limits', 'privacy'] as const).map((name) => {
          const id = name === 'limits' ? 'forbehold' : 'beskyttelse'
          return (
            parts[name].length > 0 && (
              <Part key={id} id={id} lead={words.partLeads[id]}>
                {parts[name].map((definition) => (
                  <DefinitionEntry key={definition.name} definition={definition} landed={landed} level="h3" />
                ))}
              </Part>
            )
          )
        })}
        {fields.length > 0 && (
          <Part id="api" lead={words.apiLead}>
            <ApiReference fields={fields} />
          </Part>
        )}
      </div>
    </>
  )
}

function Part({ id, lead, children }: { id: PartId; lead: string; children: ReactNode }) {
  const { words } = useVoice()
  return (
    <section id={id} className="section" aria-labelledby={`${id}-titel`}>
      <h2 id={`${id}-titel`}>{words.parts[id]}</h2>
      <p className="text">{lead}</p>
      {children}
    </section>
  )
}

interface TopicsProps<Entry> {
  part: PartId
  groups: readonly TopicGroup<Entry>[]
  entry: (entry: Entry) => ReactNode
}

function Topics<Entry>({ part, groups, entry }: TopicsProps<Entry>) {
  const { words } = useVoice()
  return groups.map(({ topic, entries }) => (
    <section key={topic} id={topicAnchor(part, topic)} className="topic">
      <h3>{words.topics[topic]}</h3>
      {entries.map(entry)}
    </section>
  ))
}
