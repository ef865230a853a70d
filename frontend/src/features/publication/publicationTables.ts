import { amount, type Cell, none, number, type TableModel } from '../../shared/ui/table'
import type { Publication } from './publicationQuery'
import type { Voice } from './voice'

/** The tables of the publication, in the order of the report. */
export function publicationTables(publication: Publication, voice: Voice): TableModel[] {
  const cells = cellsOf(publication, voice)
  return [
    consumptionTable(publication, cells, voice),
    economyTable(cells, voice),
    recipientsTable(publication, cells, voice),
    fulfilmentTable(cells, voice),
    statusTable(publication, cells, voice),
  ].filter((table) => table.rows.length > 0)
}

/** The cell of a figure, by its name. */
interface Cells {
  count: (name: string, decimals?: number) => Cell
  share: (name: string) => Cell
  kroner: (name: string) => Cell
}

function cellsOf({ figures }: Publication, { words, format }: Voice): Cells {
  const byName = new Map(figures.map((figure) => [figure.name, figure]))
  function cell(name: string, show: (value: number) => Cell): Cell {
    const figure = byName.get(name)
    if (figure?.status === 'SUPPRESSED') return { kind: 'hidden', text: words.hiddenCell }
    return figure === undefined || figure.value === null ? none : show(figure.value)
  }
  return {
    count: (name, decimals = 0) => cell(name, (value) => number(value, (count) => format.decimal(count, decimals))),
    share: (name) => cell(name, (value) => number(value, (share) => format.decimal(share, 1))),
    kroner: (name) => cell(name, (value) => amount(value, format.thousands)),
  }
}

function statusTable({ asOf }: Publication, { count }: Cells, { words, format }: Voice): TableModel {
  const cohorts = (of: string) => ['BASELINE', 'INFLOW', 'TOTAL'].map((cohort) => count(`${of}.${cohort}`))
  const states = ['ON_BENEFIT', 'SELF_SUPPORT', 'OTHER_SUPPORT', 'OTHER_TARGET_GROUP'] as const
  return {
    name: 'status',
    caption: words.statusCaption(format.day(asOf)),
    unit: words.citizensUnit,
    source: words.source,
    columns: [{ label: words.state }, { label: words.baseline }, { label: words.inflow }, { label: words.total }],
    rows: [
      ...states.map((state) => ({ label: words.states[state], cells: cohorts(`status.${state}`) })),
      { label: words.total, kind: 'sum', cells: cohorts('population') },
    ],
  }
}

function fulfilmentTable({ count, share }: Cells, { words }: Voice): TableModel {
  const part = (name: string) => [count(name), share(`${name}.share`), share(`${name}.expectedShare`)]
  return {
    name: 'maalopfyldelse',
    caption: words.fulfilmentCaption,
    source: words.source,
    columns: [
      { label: words.left },
      { label: words.count, unit: words.citizensUnit },
      { label: words.share, unit: words.percentUnit },
      { label: words.expectedShare, unit: words.percentUnit },
    ],
    rows: [
      { label: words.states.SELF_SUPPORT, cells: part('fulfilment.selfSupport') },
      { label: words.states.OTHER_SUPPORT, cells: part('fulfilment.otherSupport') },
      { label: words.total, kind: 'sum', cells: [count('fulfilment.citizens'), none, none] },
    ],
  }
}

function recipientsTable({ asOf }: Publication, { count }: Cells, { words, format }: Voice): TableModel {
  return {
    name: 'modtagere',
    caption: words.recipientsCaption(format.day(asOf)),
    unit: words.citizensUnit,
    source: words.source,
    columns: [{ label: words.recipients, spoken: true }, { label: words.count }, { label: words.expected }, { label: words.target }],
    rows: [{ label: words.recipients, cells: [count('recipients'), count('recipients.expected', 1), count('recipients.target')] }],
  }
}

function economyTable({ kroner }: Cells, { words }: Voice): TableModel {
  const results = ['derivedTotal', 'savings', 'netReturn', 'netGain'] as const
  return {
    name: 'resultat',
    caption: words.economyCaption,
    unit: words.thousandKroner,
    exactUnit: words.kroner,
    source: words.source,
    columns: [{ label: words.post }, { label: words.amount }],
    rows: results.map((result) => ({ label: words.economy[result], cells: [kroner(`economy.${result}`)] })),
  }
}

const consumptionPrefix = 'consumption.'
const consumptionParts = ['actualYearToDate', 'expectedYearToDate', 'actualToDate', 'expectedToDate'] as const

/** A committee's figures are named by it, whatever stands in its name. */
function consumptionTable({ figures }: Publication, { kroner }: Cells, { words }: Voice): TableModel {
  const suffix = '.actualToDate'
  const committees = figures
    .filter(({ name }) => name.startsWith(consumptionPrefix) && name.endsWith(suffix) && name.length > consumptionPrefix.length + suffix.length)
    .map(({ name }) => name.slice(consumptionPrefix.length, -suffix.length))
  const parts = (of: string) => consumptionParts.map((part) => kroner(`${of}.${part}`))
  return {
    name: 'forbrug',
    caption: words.consumptionCaption,
    unit: words.thousandKroner,
    exactUnit: words.kroner,
    source: words.source,
    columns: [{ label: words.committee }, ...consumptionParts.map((part) => ({ label: words[part] }))],
    rows:
      committees.length === 0
        ? []
        : [
            ...committees.map((committee) => ({ label: committee, cells: parts(`consumption.${committee}`) })),
            { label: words.total, kind: 'sum', cells: parts('consumption') },
          ],
  }
}
