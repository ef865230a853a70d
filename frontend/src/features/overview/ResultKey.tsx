import { Link } from '@tanstack/react-router'
import { expectedNetGainOf } from '../../shared/findings/expectations'
import { compare, printed, verdictOf } from '../../shared/findings/verdict'
import { keepScope } from '../../shared/scope/keepScope'
import { Sparkline } from '../../shared/charts/Sparkline'
import { KeyFigure } from './KeyFigure'
import { keyAmount } from './keyAmount'
import { lastYear } from './lastYear'
import type { OverviewData } from './overviewQuery'
import { useVoice, type Voice } from './voice'

/** Is it a gain or a loss? */
export function ResultKey({ data }: { data: OverviewData }) {
  const voice = useVoice()
  const { words, format } = voice
  const { netGain } = data.report.economy
  const expected = expectedNetGainOf(data)
  return (
    <KeyFigure
      measure="netGain"
      title={words.result}
      {...valueOf(netGain, voice)}
      also={<WithoutInflow data={data} />}
      gap={netGain === null || expected === null ? null : words.resultGap(printed(compare(netGain, expected), format.money))}
      reference={[
        expected !== null && words.resultExpected(words.verdict(printed(verdictOf(expected), format.money))),
        words.noComparison,
        ...data.report.notes.map(({ code }) => words.partNote[code]),
      ]
        .filter(Boolean)
        .join(' ')}
      spark={<ResultSpark data={data} />}
      link={
        <Link to="/oekonomi" search={keepScope} hash="resultat">
          {words.toSum}
        </Link>
      }
    />
  )
}

function valueOf(netGain: number | null, voice: Voice): { value: string; unit?: string } {
  if (netGain === null) return { value: voice.words.unknown }
  const { kind, size } = verdictOf(netGain)
  const { value, unit } = keyAmount(size, voice)
  return kind === 'even' ? { value, unit } : { value: `${voice.words.verdictWord[kind]}\u00a0${value}`, unit }
}

/** A gain goes up, a loss down: the other way round than the official sign. */
function ResultSpark({ data }: { data: OverviewData }) {
  const { words, format } = useVoice()
  const points = lastYear(data.programme.course?.points ?? [], data.report.asOf)
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined || first === last) return null
  if (first.netGain === null || last.netGain === null) return null
  const said = (kroner: number) => words.verdict(printed(verdictOf(kroner), format.money))
  return (
    <Sparkline
      zero
      alternative={words.resultSpark(format.month(first.date), said(first.netGain), said(last.netGain), format.month(last.date))}
      first={format.month(first.date)}
      last={format.month(last.date)}
      series={[
        { label: words.withKey(kindOf(last.netGain)), kind: 'solid', values: points.map(({ netGain }) => turned(netGain)) },
        { label: words.withoutKey(kindOf(last.netGainWithoutInflow)), kind: 'dotted', values: points.map(({ netGainWithoutInflow }) => turned(netGainWithoutInflow)) },
      ]}
    />
  )
}

function turned(kroner: number | null): number | null {
  return kroner === null ? null : -kroner
}

function kindOf(kroner: number | null) {
  return kroner === null ? 'even' : verdictOf(kroner).kind
}

function WithoutInflow({ data }: { data: OverviewData }) {
  const { words, format } = useVoice()
  const { netGainWithoutInflow } = data.report.economy
  return (
    <>
      {words.withInflow}{' '}
      <b>
        {netGainWithoutInflow === null
          ? words.withoutInflowUnknown
          : words.verdict(printed(verdictOf(netGainWithoutInflow), format.money))}
      </b>
    </>
  )
}
