import { type WaterfallBar, WaterfallChart } from '../../../shared/charts/WaterfallChart'
import { Figure } from '../../../shared/ui/Figure'
import { netGainFinding } from '../findings'
import { priceLevels } from '../priceLevels'
import { ReportTable } from '../ReportTable'
import type { ReportData } from '../reportData'
import { waterfallTable } from '../tables/waterfallTable'
import { useVoice, type Voice } from '../voice'
import { type Waterfall, waterfallOf } from '../waterfall'
import { useFigureView } from './useFigureView'

export function NetGainFigure({ data }: { data: ReportData }) {
  const voice = useVoice()
  const { words, format } = voice
  const [view, setView] = useFigureView('netto-gevinst')
  const waterfall = waterfallOf(data, voice)
  if (waterfall === null) return <p className="text">{words.waterfallImpossible}</p>
  return (
    <Figure
      title={netGainFinding(data, voice)}
      sentence={words.waterfallSentence}
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
      table={<ReportTable table={waterfallTable(waterfall, voice)} />}
      source={[
        words.source(
          words.sourceEconomy,
          format.day(data.report.asOf),
          format.count(data.report.dataBasis.version),
        ),
        words.budgetPriceLevel(priceLevels(data.programme, voice)),
      ].join(' ')}
    />
  )
}

function barsOf({ steps, result, expected }: Waterfall, { words, format }: Voice): WaterfallBar[] {
  const verdict = (kroner: number) => `${format.thousands(kroner)}, ${verdictWord(kroner, words)}`
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
    { label: words.netGain, from: 0, to: result, kind: 'result', print: verdict(result) },
    { label: words.expectedNetGain, from: 0, to: expected, kind: 'expected', print: verdict(expected) },
  ]
}

function verdictWord(kroner: number, words: Voice['words']): string {
  return (kroner < 0 ? words.gain : words.loss).toLowerCase()
}

function alternative({ steps, result, expected }: Waterfall, { words, format }: Voice): string {
  return words.waterfallAlternative(
    steps.map((step) => `${step.label} ${format.thousands(step.amount)}`).join(', '),
    format.thousands(result),
    format.thousands(expected),
  )
}
