import { DataTable } from '../../shared/ui/DataTable'
import { Failures } from '../../shared/ui/Failures'
import { daysTable, type OpenableAmount } from './amounts'
import type { EconomyData } from './economyQuery'
import { useChoice } from './useChoice'
import { useTakeAway } from './useTakeAway'
import { useVoice } from './voice'

/** An amount that opens to its days at each rate. Which are open stands in the address. */
export function AmountRow({ data, amount }: { data: EconomyData; amount: OpenableAmount }) {
  const voice = useVoice()
  const { words } = voice
  const { search, choose } = useChoice()
  const takeAway = useTakeAway(data)
  const opened = search.aaben ?? []
  const open = opened.includes(amount.key)
  const table = daysTable(amount, voice)
  function toggle(now: boolean) {
    if (now !== open) choose({ aaben: now ? [...opened, amount.key] : opened.filter((key) => key !== amount.key) })
  }
  return (
    <details open={open} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>
        <span className="amount-label">{amount.label}</span>
        <span className="amount-sum">
          {'text' in amount.cell ? words.exact(amount.cell.text) : <em className="failed">{words.cannot}</em>}
        </span>
      </summary>
      {open && (
        <div className="amount-days">
          {amount.key.endsWith('.besparelse') && <p className="small">{words.savedBecause}</p>}
          <DataTable table={table} />
          <Failures table={table} />
          {takeAway(table, { said: words.roundingOfDays })}
        </div>
      )}
    </details>
  )
}
