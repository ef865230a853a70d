import { goalCodes, type Listing, statusCodes } from './interventionsQuery'
import type { InterventionsSearch } from './search'
import type { Voice } from './voice'

/** A filter in words, and the search without it. */
export interface Chip {
  label: string
  without: InterventionsSearch
}

/** Every filter that is set, in the order of the panel. */
export function chipsOf(search: InterventionsSearch, facets: Listing['facets'], { words }: Voice): Chip[] {
  const { tekst, maal = [], status = [], maalgruppe = [], leverandoer = [], ledige, ...order } = search
  const filters = { tekst: tekst ?? '', maal, status, maalgruppe, leverandoer }
  const free = { ...order, ...filters }
  const all: InterventionsSearch = ledige ? { ...free, ledige } : free
  const targetGroup = (code: string) => facets.targetGroups.find((value) => value.code === code)?.name ?? code
  return [
    ...(tekst ? [{ label: words.chip(words.text, tekst), without: { ...all, tekst: '' } }] : []),
    ...maal.map((name) => ({
      label: words.chip(words.goal, words.standings[goalCodes[name]]),
      without: { ...all, maal: dropped(maal, name) },
    })),
    ...status.map((name) => ({
      label: words.chip(words.statusHead, words.statuses[statusCodes[name]]),
      without: { ...all, status: dropped(status, name) },
    })),
    ...maalgruppe.map((code) => ({
      label: words.chip(words.targetGroup, targetGroup(code)),
      without: { ...all, maalgruppe: dropped(maalgruppe, code) },
    })),
    ...leverandoer.map((name) => ({
      label: words.chip(words.provider, name),
      without: { ...all, leverandoer: dropped(leverandoer, name) },
    })),
    ...(ledige ? [{ label: words.placesFree, without: free }] : []),
  ]
}

function dropped<Name extends string>(chosen: readonly Name[], name: Name): Name[] {
  return chosen.filter((value) => value !== name)
}
