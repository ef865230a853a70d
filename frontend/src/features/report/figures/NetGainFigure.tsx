import { type WaterfallBar, WaterfallChart } from '../../../shared/charts/WaterfallChart'
import { TakeAway } from '../../../shared/export/TakeAway'
import { Figure } from '../../../shared/ui/Figure'
import { netGainFinding } from '../findings'
import { budgetPrices } from '../priceLevels'
import { useReportExport } from '../useReportExport'
import { ReportTable } from '../ReportTable'
import type { ReportData } from '../reportData'
import { sourceSentence } from '../../../shared/source/source'
import { waterfallTable } from '../tables/waterfallTable'
import { useVoice, type Voice } from '../voice'
import { printed, verdictOf } from '../../../shared/findings/verdict'
import { type Waterfall, waterfallOf } from '../waterfall'
import { useFigureView } from './useFigureView'

export function NetGainFigure({ data }: { data: ReportData }) {
  const voice = useVoice()
  const exported = useReportExport(data)
  const { words, format } = voice
  const [view, setView] = useFigureView('netto-gevinst')
  const waterfall = waterfallOf(data, voice)
  if (waterfall === null) return <p className="text">{words.waterfallImpossible}</p>
  const table = waterfallTable(data, waterfall, voice)
  return (
    <Figure
      title={netGainFinding(data, voice)}
      sentence={words.waterfallSentence(waterfall.expected !== null)}
      view={view}
      onView={setView}
      plot={
        <WaterfallChart
          alternative={alternative(waterfall, voice)}
          unit={words.thousandKroner}
          bars={barsOf(waterfall, voice)}
          printTick={format.thousands}
        />
      }
      table={<ReportTable table={table} />}
      source={sourceSentence(data.report, table.source, voice, budgetPrices(data.programme, voice))}
      takeAway={<TakeAway exported={exported(table)} />}
    />
  )
}

function barsOf({ steps, result, expected }: Waterfall, voice: Voice): WaterfallBar[] {
  const { words, format } = voice
  return [
    ...steps.map(
      ({ label, from, to, amount }): WaterfallBar => ({
        label,
        from,
        to,
        kind: amount < 0 ? 'saving' : 'cost',
        print: `${amount > 0 ? '+' : ''}${format.thousands(amount)}`,
      }),
    ),
    { label: words.netGain, from: 0, to: result, kind: 'result', print: amountInWords(result, voice) },
    ...(expected === null ? [] : [expectedBar(expected, voice)]),
  ]
}

function expectedBar(expected: number, voice: Voice): WaterfallBar {
  return {
    label: voice.words.expectedNetGain,
    from: 0,
    to: expected,
    kind: 'expected',
    print: amountInWords(expected, voice),
  }
}

/** With its official sign and in words; nothing is neither a gain nor a loss. */
function amountInWords(kroner: number, { words, format }: Voice): string {
  const { kind } = verdictOf(kroner)
  const print = format.thousands(kroner)
  return kind === 'even' ? print : `${print}, ${words[kind].toLowerCase()}`
}

function alternative({ steps, result, expected }: Waterfall, { words, format }: Voice): string {
  const verdict = (kroner: number) => words.verdict(printed(verdictOf(kroner), format.thousands))
  return words.waterfallAlternative(
    steps.map((step) => `${step.label} ${format.thousands(step.amount)}`).join(', '),
    verdict(result),
    expected === null ? null : verdict(expected),
  )
}
