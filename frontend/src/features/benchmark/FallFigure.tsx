import { TakeAway } from '../../shared/export/TakeAway'
import { useExport } from '../../shared/export/useExport'
import type { Scope } from '../../shared/scope/scope'
import { Figure } from '../../shared/ui/Figure'
import type { Comparison, Municipality } from './benchmarkQuery'
import { FallBars } from './FallBars'
import { FallTable } from './FallTable'
import { fallTable, listed } from './fallModel'
import { FindField } from './FindField'
import type { Period } from './period'
import type { BenchmarkSearch } from './search'
import { useVoice, type Voice } from './voice'

interface Props {
  scope: Scope
  comparison: Comparison
  period: Period
  search: BenchmarkSearch
  onChange: (search: BenchmarkSearch) => void
}

/** All municipalities, as bars or as a table that can be searched and sorted. */
export function FallFigure({ scope, comparison, period, search, onChange }: Props) {
  const voice = useVoice()
  const { words, format } = voice
  const exported = useExport()
  const ranked = comparison.municipalities.flatMap((one) => (one.rank === null || one.fall === null ? [] : [{ ...one, rank: one.rank, fall: one.fall }]))
  const first = ranked[0]
  const last = ranked.at(-1)
  const rows = listed(comparison, search)
  const model = fallTable(rows, comparison.own, period, voice)
  if (first === undefined || last === undefined) return null

  const own = ranked.find(({ municipality }) => municipality.code === comparison.own?.municipality.code)
  const percent = (fall: number) => format.percent(fall)
  const { medianFall } = comparison.together
  return (
    <Figure
      level={2}
      title={finding(comparison, ranked, voice)}
      sentence={words.sentence}
      view={search.tabel ? 'table' : 'figure'}
      onView={(view) => {
        const { tabel: _, ...others } = search
        onChange(view === 'table' ? { ...others, tabel: 'kommuner' } : others)
      }}
      plot={
        <FallBars
          alternative={alternative(first.fall, last.fall, own, ranked.length, voice)}
          unit={words.unit}
          bars={ranked.map(({ municipality, fall }) => ({ code: municipality.code, fall, own: municipality.code === own?.municipality.code }))}
          ownLabel={own ? words.ownLabel(own.municipality.name, format.count(own.rank), percent(own.fall)) : null}
          firstLabel={words.endLabel(format.count(first.rank), percent(first.fall))}
          lastLabel={words.endLabel(format.count(last.rank), percent(last.fall))}
          median={medianFall === null ? null : { fall: medianFall, label: words.median(percent(medianFall)) }}
          printTick={format.count}
        />
      }
      table={
        <>
          <FindField
            text={search.find ?? ''}
            found={words.found(format.count(rows.length), format.count(comparison.municipalities.length))}
            onText={(text) => {
              const { find: _, ...others } = search
              onChange(text === '' ? others : { ...others, find: text })
            }}
          />
          {rows.length === 0 ? (
            <p className="text">{words.notFound(search.find ?? '')}</p>
          ) : (
            <FallTable
              caption={model.caption}
              rows={rows}
              own={comparison.own}
              period={period}
              search={search}
              onChange={(order) => {
                const { orden: _, retning: __, ...others } = search
                onChange({ ...others, ...order })
              }}
            />
          )}
        </>
      }
      source={words.source(format.count(comparison.version))}
      takeAway={
        <TakeAway
          exported={exported(model, {
            scope,
            version: comparison.version,
            filters: search.find ? [words.findFilter(search.find)] : [],
            notes: [words.definition, words.otherSource].map((text) => ({ code: 'FALL', text })),
          })}
        />
      }
    />
  )
}

function finding({ own }: Comparison, ranked: readonly { rank: number; fall: number }[], { words, format }: Voice): string {
  if (own?.rank == null) return words.findingWithoutOwn(format.decimal(ranked[0]!.fall, 1), format.decimal(ranked.at(-1)!.fall, 1))
  const ours = own.rank
  const above = ranked.filter(({ rank }) => rank < ours).length
  const below = ranked.filter(({ rank }) => rank > ours).length
  return above === 0 ? words.findingFirst(own.municipality.name) : words.finding(own.municipality.name, format.count(above), format.count(below))
}

function alternative(largest: number, smallest: number, own: (Municipality & { rank: number; fall: number }) | undefined, count: number, { words, format }: Voice): string {
  const ours = own ? words.alternativeOwn(own.municipality.name, format.count(own.rank), format.decimal(own.fall, 1)) : ''
  return words.alternative(format.count(count), format.decimal(largest, 1), format.decimal(smallest, 1), ours)
}
