import { ExplainWords } from '../../shared/explain/ExplainWords'
import { TakeAway } from '../../shared/export/TakeAway'
import { useExport } from '../../shared/export/useExport'
import type { Scope } from '../../shared/scope/scope'
import { sourceSentence } from '../../shared/source/source'
import { DataTable } from '../../shared/ui/DataTable'
import { Figure, type FigureView } from '../../shared/ui/Figure'
import { findingOf, namesOf } from './findings'
import type { FlowsData, Way } from './flowsQuery'
import { matrixOf } from './matrix'
import { destinations, origins } from './places'
import { SankeyChart } from './SankeyChart'
import { useVoice, type Voice } from './voice'

interface Props {
  scope: Scope
  data: FlowsData
  view: FigureView
  onView: (view: FigureView) => void
}

/** From where to where, as bands or as a matrix. */
export function FlowFigure({ scope, data, view, onView }: Props) {
  const voice = useVoice()
  const { words, format } = voice
  const exported = useExport()
  const table = matrixOf(data, voice)
  const notYet = data.ways.some(({ from }) => from === 'NOT_YET_IN_PROGRAMME')
  return (
    <Figure
      level={2}
      title={findingOf(data, voice)}
      sentence={sentence(data.ways, voice)}
      view={view}
      onView={onView}
      plot={
        <SankeyChart
          alternative={words.alternative(format.day(data.from), format.day(data.to), format.and(largest(data.ways).map(({ citizens, way }) => words.way(format.count(citizens), ...namesOf(way, voice)))))}
          ways={data.ways}
          origins={origins(data.ways, voice)}
          destinations={destinations(data.ways, voice)}
          fromHeading={format.day(data.from)}
          toHeading={format.day(data.to)}
          print={format.count}
          hidden={words.hidden}
        />
      }
      table={<DataTable table={table} />}
      source={sourceSentence({ asOf: data.to, dataBasis: { version: data.version } }, table.source, voice, notYet ? words.notYet : '')}
      takeAway={
        <>
          <TakeAway exported={exported(table, { scope, version: data.version })} />
          <ExplainWords what={table.caption} definitions={['flow', 'population', 'state']} source={table.source} asOf={data.to} version={data.version} />
        </>
      }
    />
  )
}

const mostTold = 4

/** Those whose number is told. */
function largest(ways: readonly Way[]): { citizens: number; way: Way }[] {
  const told = ways.flatMap((way) => (way.citizens === null ? [] : [{ citizens: way.citizens, way }]))
  return told.toSorted((a, b) => b.citizens - a.citizens).slice(0, mostTold)
}

/** How many stayed and how many moved; nothing where a number is hidden. */
function sentence(ways: readonly Way[], { words, format }: Voice): string {
  const population = ways[0]?.population ?? 0
  const counts = ways.map(({ citizens }) => citizens)
  if (counts.includes(null)) return ''
  const stayed = ways.filter(({ from, to }) => from === to).reduce((total, { citizens }) => total + (citizens ?? 0), 0)
  const came = ways.find(({ from }) => from === 'NOT_YET_IN_PROGRAMME')?.fromCitizens ?? 0
  return words.sentence(format.count(stayed), format.count(population - stayed - came), format.count(came), format.count(population))
}
