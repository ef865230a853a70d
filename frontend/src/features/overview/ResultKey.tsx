import { Link } from '@tanstack/react-router'
import { expectedNetGainOf } from '../../shared/findings/expectations'
import { compare, printed, verdictOf } from '../../shared/findings/verdict'
import { keepScope } from '../../shared/scope/keepScope'
import { KeyFigure } from './KeyFigure'
import { keyAmount } from './keyAmount'
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
      spark={null}
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
