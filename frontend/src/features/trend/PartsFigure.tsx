import { useQuery } from '@tanstack/react-query'
import { definitionsOfDivision } from '../../shared/explain/definitions'
import { ExplainWords } from '../../shared/explain/ExplainWords'
import { TakeAway } from '../../shared/export/TakeAway'
import { useExport } from '../../shared/export/useExport'
import type { Scope } from '../../shared/scope/scope'
import { sourceSentence } from '../../shared/source/source'
import { DataTable } from '../../shared/ui/DataTable'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { Figure } from '../../shared/ui/Figure'
import { Notice } from '../../shared/ui/Notice'
import { Refusals } from '../../shared/ui/Refusals'
import { Segmented } from '../../shared/ui/Segmented'
import { SelectField } from '../../shared/ui/SelectField'
import { MiniLine } from './MiniLine'
import { type Part, partsFinding, partsOf, partsTable } from './parts'
import { divisionNames, type TrendSearch } from './search'
import { partsQuery } from './trendQuery'
import { useTrendSearch } from './useTrendSearch'
import { useVoice, type Voice } from './voice'

/** The recipients divided by what they are: one small figure for each value, all in one scale or each in its own. */
export function PartsFigure({ scope }: { scope: Scope }) {
  const { words } = useVoice()
  const { search, change } = useTrendSearch()
  const by = search.efter ?? 'ydelse'
  return (
    <section className="section" aria-labelledby="fordelt">
      <h2 id="fordelt">{words.divided}</h2>
      <div className="trend-choices">
        <SelectField
          label={words.divideBy}
          value={by}
          onChange={(chosen) => {
            const efter = divisionNames.find((name) => name === chosen)
            change({ efter: efter === 'ydelse' ? undefined : efter })
          }}
        >
          {divisionNames.map((name) => (
            <option key={name} value={name}>
              {words.divisions[name]}
            </option>
          ))}
        </SelectField>
        <Segmented
          legend={words.scale}
          options={[
            { value: 'faelles', label: words.scales.faelles },
            { value: 'egen', label: words.scales.egen },
          ]}
          value={search.skala ?? 'faelles'}
          onChange={(skala) => change({ skala: skala === 'egen' ? 'egen' : undefined })}
        />
      </div>
      <Parts scope={scope} search={search} />
    </section>
  )
}

function Parts({ scope, search }: { scope: Scope; search: TrendSearch }) {
  const voice = useVoice()
  const { words, format } = voice
  const exported = useExport()
  const { view, setView } = useTrendSearch().figure('fordelt')
  const { programme, asOf } = scope
  const query = useQuery(partsQuery(programme.code, programme.baselineDate, asOf, search.efter ?? 'ydelse'))
  if (query.isPending) return <p className="loading">{words.loading}</p>
  if (query.isError) return <FailureNotice error={query.error} onRetry={() => void query.refetch()} />
  const { stock, version, problems, by } = query.data
  if (stock === null || version === null) {
    return (
      <Notice title={words.partsFailed} urgent>
        <Refusals problems={problems} />
      </Notice>
    )
  }
  const parts = partsOf(stock, voice)
  const table = partsTable(parts, words.divisions[by], voice)
  const first = parts[0]?.days[0]?.date ?? asOf
  const own = search.skala === 'egen'
  const hidden = parts.some(({ days }) => days.some(({ citizens }) => citizens === null))
  const source = sourceSentence({ asOf, dataBasis: { version } }, table.source, voice, [own ? words.ownScale : words.sameScale, hidden && words.partsHidden].filter(Boolean).join(' '))
  return (
    <div className={query.isPlaceholderData ? 'stale' : undefined} aria-busy={query.isFetching}>
      <Figure
        title={partsFinding(parts, voice)}
        sentence={words.partsSentence(format.dayInWords(first))}
        view={view}
        onView={setView}
        plot={<SmallMultiples parts={parts} own={own} voice={voice} />}
        table={<DataTable table={table} />}
        source={source}
        takeAway={<TakeAway exported={exported(table, { scope, version })} />}
      />
      <ExplainWords
        what={words.explained.parts(words.divisions[by])}
        definitions={['stock', ...definitionsOfDivision(by)]}
        source={table.source}
        asOf={asOf}
        version={version}
      />
    </div>
  )
}

function SmallMultiples({ parts, own, voice }: { parts: readonly Part[]; own: boolean; voice: Voice }) {
  const highest = Math.max(1, ...parts.map(highestOf))
  return (
    <div className="multiples">
      {parts.map((part) => (
        <SmallFigure key={part.id} part={part} domain={[0, own ? Math.max(1, highestOf(part)) : highest]} voice={voice} />
      ))}
    </div>
  )
}

function highestOf({ days }: Part): number {
  return Math.max(0, ...days.map(({ citizens }) => citizens ?? 0))
}

function SmallFigure({ part, domain, voice: { words, format } }: { part: Part; domain: [number, number]; voice: Voice }) {
  const known = part.days.flatMap(({ date, citizens }) => (citizens === null ? [] : [{ date, citizens }]))
  const first = known[0]
  const last = known.at(-1)
  if (first === undefined || last === undefined) {
    return (
      <div>
        <h4>{part.name}</h4>
        <p className="small">{words.partsHidden}</p>
      </div>
    )
  }
  const [begin, end] = [format.count(first.citizens), format.count(last.citizens)]
  const difference = last.citizens - first.citizens
  const change = words.partChange(difference === 0 ? 'same' : difference < 0 ? 'fallen' : 'risen', format.count(Math.abs(difference)))
  return (
    <div>
      <h4>{part.name}</h4>
      <p className="small">{change}</p>
      <MiniLine
        alternative={words.partAlternative(part.name, begin, format.day(first.date), end, format.day(last.date))}
        part={part}
        domain={domain}
        firstLabel={begin}
        lastLabel={end}
        from={format.month(first.date)}
        to={format.month(last.date)}
      />
    </div>
  )
}
