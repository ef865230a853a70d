import { useQuery } from '@tanstack/react-query'
import { TakeAway } from '../../shared/export/TakeAway'
import { useExport } from '../../shared/export/useExport'
import { useI18n } from '../../shared/i18n/I18n'
import type { Scope } from '../../shared/scope/scope'
import { DataTable } from '../../shared/ui/DataTable'
import { FailureNotice } from '../../shared/ui/FailureNotice'
import { SelectField } from '../../shared/ui/SelectField'
import { groupsQuery } from './interventionsQuery'
import { type GroupingName, groupingNames, type InterventionsSearch } from './search'
import { groupsTable } from './tables/groupsTable'
import { useVoice } from './voice'

interface Props {
  scope: Scope
  search: InterventionsSearch
  filters: readonly string[]
  onChange: (search: InterventionsSearch) => void
}

/** The interventions of the list by provider, target group or edition. */
export function Groups({ scope, search, filters, onChange }: Props) {
  const { words } = useVoice()
  const { saml, ...rest } = search
  return (
    <section className="section" id="samlet">
      <h2>{words.groupsTitle}</h2>
      <SelectField label={words.groupBy} value={saml ?? ''} onChange={(value) => onChange({ ...rest, ...(value && { saml: value as GroupingName }) })}>
        <option value="">{words.groupByNothing}</option>
        {groupingNames.map((name) => (
          <option key={name} value={name}>
            {words.groupings[name]}
          </option>
        ))}
      </SelectField>
      {saml && <GroupsTable by={saml} scope={scope} search={search} filters={filters} />}
    </section>
  )
}

function GroupsTable({ by, scope, search, filters }: Omit<Props, 'onChange'> & { by: GroupingName }) {
  const voice = useVoice()
  const exported = useExport()
  const { words, format } = voice
  const query = useQuery(groupsQuery(scope.programme.code, scope.asOf, search, by, useI18n().language))
  if (query.isPending) return <p role="status">{words.loading}</p>
  if (query.isError) return <FailureNotice error={query.error} onRetry={() => void query.refetch()} />
  const { interventions, dataBasis } = query.data
  const { groups } = interventions
  if (groups.length === 0) return <p className="text">{words.groupsNone(words.groupings[by])}</p>
  const table = groupsTable(groups, by, format.day(scope.asOf), voice)
  const notes = groups[0]!.total.notes
  return (
    <>
      {groups[0]!.several && <p className="text">{words.groupsSeveral}</p>}
      <DataTable table={table} />
      <TakeAway exported={exported(table, { scope, version: dataBasis.version, filters, notes })} />
    </>
  )
}
