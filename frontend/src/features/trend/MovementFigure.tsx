import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ExplainWords } from '../../shared/explain/ExplainWords'
import { TakeAway } from '../../shared/export/TakeAway'
import { useExport } from '../../shared/export/useExport'
import type { Problem } from '../../shared/api/problems'
import { keepScope } from '../../shared/scope/keepScope'
import type { Scope } from '../../shared/scope/scope'
import { sourceSentence } from '../../shared/source/source'
import { DataTable } from '../../shared/ui/DataTable'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { Figure } from '../../shared/ui/Figure'
import { Notice } from '../../shared/ui/Notice'
import { Refusals } from '../../shared/ui/Refusals'
import { countsOf, movementFinding, movementSentence, movementTable } from './movement'
import { MovementBars } from './MovementBars'
import { type Movement, movementQuery } from './trendQuery'
import { useTrendSearch } from './useTrendSearch'
import { useVoice, type Voice } from './voice'

/** Who came into the stock and who left it, month by month. */
export function MovementFigure({ scope }: { scope: Scope }) {
  const { words } = useVoice()
  const { programme, asOf } = scope
  const query = useQuery(movementQuery(programme.code, programme.baselineDate, asOf))
  return (
    <section className="section" aria-labelledby="til-og-fra">
      <h2 id="til-og-fra">{words.movement}</h2>
      {query.isPending && <p className="loading">{words.loading}</p>}
      {query.isError && <FailureNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && (
        <div className={query.isPlaceholderData ? 'stale' : undefined} aria-busy={query.isFetching}>
          <Movements scope={scope} {...query.data} />
        </div>
      )}
    </section>
  )
}

interface MovementsProps {
  scope: Scope
  months: readonly Movement[] | null
  version: number | null
  problems: readonly Problem[]
}

function Movements({ scope, months, version, problems }: MovementsProps) {
  const voice = useVoice()
  const { words } = voice
  const exported = useExport()
  const { view, setView } = useTrendSearch().figure('til-og-fra')
  if (months === null || version === null) {
    return (
      <Notice title={words.movementFailed} urgent>
        <Refusals problems={problems} />
      </Notice>
    )
  }
  if (months.length === 0) return <p className="text">{words.movementNone}.</p>
  const table = movementTable(months, voice)
  const hidden = months.some((month) => countsOf(month) === null)
  return (
    <>
      <Figure
        title={movementFinding(months, voice)}
        sentence={movementSentence(months, voice)}
        view={view}
        onView={setView}
        plot={<Bars months={months} voice={voice} />}
        table={<DataTable table={table} />}
        source={sourceSentence({ asOf: scope.asOf, dataBasis: { version } }, table.source, voice, hidden ? words.partsHidden : '')}
        takeAway={<TakeAway exported={exported(table, { scope, version })} />}
      />
      <ExplainWords what={words.movement} definitions={['movement', 'stock', 'entry']} source={table.source} asOf={scope.asOf} version={version} />
      <p className="trend-more only-link">
        <Link to="/bevaegelser" search={keepScope}>
          {words.toFlows}
        </Link>
      </p>
    </>
  )
}

function Bars({ months, voice: { words, format } }: { months: readonly Movement[]; voice: Voice }) {
  const bars = months.map((month) => ({
    id: month.month,
    label: `${format.monthShort(`${month.month}-01`)} ${month.month.slice(2, 4)}`,
    counts: countsOf(month),
  }))
  const name = (month: string) => format.month(`${month}-01`)
  const left = months.flatMap(({ month, out }) => (out === null ? [] : [{ month, out }]))
  const most = left.length === 0 ? null : left.reduce((largest, one) => (one.out > largest.out ? one : largest))
  return (
    <MovementBars
      alternative={words.movementAlternative(name(months[0]!.month), name(months.at(-1)!.month), most && { out: format.count(most.out), month: name(most.month) })}
      unit={words.movementUnit}
      bars={bars}
      keys={{ fresh: words.newKey, back: words.backKey, out: words.outKey }}
      print={format.count}
    />
  )
}
