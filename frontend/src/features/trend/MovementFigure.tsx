import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { TakeAway } from '../../shared/export/TakeAway'
import { useExport } from '../../shared/export/useExport'
import { keepScope } from '../../shared/scope/keepScope'
import type { Scope } from '../../shared/scope/scope'
import { sourceSentence } from '../../shared/source/source'
import { DataTable } from '../../shared/ui/DataTable'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { Figure } from '../../shared/ui/Figure'
import { Notice } from '../../shared/ui/Notice'
import { movementFinding, movementSentence, movementTable } from './movement'
import { MovementBars } from './MovementBars'
import { type Movement, movementQuery } from './trendQuery'
import { useTrendSearch } from './useTrendSearch'
import { useVoice, type Voice } from './voice'

/** Who came into the stock and who left it, month by month. */
export function MovementFigure({ scope }: { scope: Scope }) {
  const voice = useVoice()
  const { words } = voice
  const exported = useExport()
  const { view, setView } = useTrendSearch().figure('til-og-fra')
  const { programme, asOf } = scope
  const query = useQuery(movementQuery(programme.code, programme.baselineDate, asOf))
  return (
    <section className="section" aria-labelledby="til-og-fra">
      <h2 id="til-og-fra">{words.movement}</h2>
      {query.isPending && <p className="loading">{words.loading}</p>}
      {query.isError && <FailureNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && query.data.months === null && (
        <Notice title={words.movementFailed} urgent>
          {query.data.problems.map(({ message }) => (
            <p key={message}>
              {words.because} <q lang="da">{message}</q>
            </p>
          ))}
        </Notice>
      )}
      {query.isSuccess && query.data.months !== null && query.data.months.length === 0 && <p className="text">{words.movementNone}.</p>}
      {query.isSuccess && query.data.months !== null && query.data.months.length > 0 && query.data.version !== null && (
        <div className={query.isPlaceholderData ? 'stale' : undefined} aria-busy={query.isFetching}>
          <Figure
            title={movementFinding(query.data.months, voice)}
            sentence={movementSentence(query.data.months, voice)}
            view={view}
            onView={setView}
            plot={<Bars months={query.data.months} voice={voice} />}
            table={<DataTable table={movementTable(query.data.months, voice)} />}
            source={sourceSentence({ asOf, dataBasis: { version: query.data.version } }, movementTable(query.data.months, voice).source, voice)}
            takeAway={<TakeAway exported={exported(movementTable(query.data.months, voice), { scope, version: query.data.version })} />}
          />
          <p className="trend-more">
            <Link to="/bevaegelser" search={keepScope}>
              {words.toFlows}
            </Link>
          </p>
        </div>
      )}
    </section>
  )
}

function Bars({ months, voice: { words, format } }: { months: readonly Movement[]; voice: Voice }) {
  const bars = months.map(({ month, new: fresh, back, out }) => ({
    id: month,
    label: `${format.monthShort(`${month}-01`)} ${month.slice(2, 4)}`,
    fresh: fresh ?? 0,
    back: back ?? 0,
    out: out ?? 0,
  }))
  const most = bars.reduce((largest, bar) => (bar.out > largest.out ? bar : largest))
  const name = (month: string) => format.month(`${month}-01`)
  return (
    <MovementBars
      alternative={words.movementAlternative(name(months[0]!.month), name(months.at(-1)!.month), format.count(most.out), name(most.id))}
      unit={words.movementUnit}
      bars={bars}
      keys={{ fresh: words.newKey, back: words.backKey, out: words.outKey }}
      print={format.count}
    />
  )
}
