import type { ReactNode } from 'react'
import { ExplainWords, type Worded } from '../../shared/explain/ExplainWords'
import { TakeAway } from '../../shared/export/TakeAway'
import { useExport } from '../../shared/export/useExport'
import type { Scope } from '../../shared/scope/scope'
import { sourceSentence } from '../../shared/source/source'
import { DataTable } from '../../shared/ui/DataTable'
import { Figure } from '../../shared/ui/Figure'
import type { TableModel } from '../../shared/ui/table'
import type { Compared } from './compared'
import { useCohortsSearch } from './useCohortsSearch'
import type { FigureName } from './search'
import { useVoice } from './voice'

interface Props {
  name: FigureName
  scope: Scope
  groups: readonly Compared[]
  title: string
  sentence: string
  plot: ReactNode
  table: TableModel
  notes: readonly string[]
  /** What it rests on, and what its numbers are parts of. */
  explained: Pick<Worded, 'definitions' | 'numbers'>
  level?: 2 | 3
  /** What stands between the figure and what can be taken away of it. */
  children?: ReactNode
}

/** A figure of the groups, with its source, its choice of picture or table, and what can be taken away. */
export function GroupFigure({ name, scope, groups, title, sentence, plot, table, notes, explained, level = 3, children }: Props) {
  const voice = useVoice()
  const exported = useExport()
  const { view, onView } = useCohortsSearch().figure(name)
  const version = groups[0]?.analysis.dataBasis.version ?? 0
  const taken = exported(table, {
    scope,
    version,
    filters: groups.map((group) => `${group.letter}: ${group.name}`),
    notes: notes.map((text) => ({ code: 'COHORTS', text })),
  })
  return (
    <Figure
      level={level}
      title={title}
      sentence={sentence}
      view={view}
      onView={onView}
      plot={plot}
      table={<DataTable table={table} />}
      source={sourceSentence({ asOf: scope.asOf, dataBasis: { version } }, table.source, voice, notes.join(' '))}
      takeAway={
        <>
          {children}
          <TakeAway exported={taken} />
          <ExplainWords {...explained} what={title} source={table.source} asOf={scope.asOf} version={version} />
        </>
      }
    />
  )
}
