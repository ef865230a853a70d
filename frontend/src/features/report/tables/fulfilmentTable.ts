import { none, number, type TableModel } from '../../../shared/ui/table'
import type { Report } from '../reportData'
import type { Voice } from '../voice'

export function fulfilmentTable({ fulfilment }: Report, { words, format }: Voice): TableModel {
  const share = (value: number | null) => number(value, (percent) => format.decimal(percent, 1))
  const { citizens, selfSupport, otherSupport } = fulfilment
  return {
    name: 'maalopfyldelse',
    caption: words.sections.maalopfyldelse,
    unit: words.fulfilmentUnit(words.citizens(format.count(citizens), citizens === 1)),
    note: 'OTHER_TARGET_GROUPS',
    columns: [
      { label: words.item, spoken: true },
      { label: words.citizensHeading, detail: words.numberUnit },
      { label: words.actual, detail: words.percentUnit },
      { label: words.expected, detail: words.percentUnit },
    ],
    rows: [
      {
        label: words.state.SELF_SUPPORT(),
        cells: [
          number(selfSupport.citizens, format.count),
          share(selfSupport.share),
          share(selfSupport.expectedShare),
        ],
      },
      {
        label: words.state.OTHER_SUPPORT(),
        cells: [
          number(otherSupport.citizens, format.count),
          share(otherSupport.share),
          share(otherSupport.expectedShare),
        ],
      },
      {
        label: words.total,
        kind: 'sum',
        // The whole is its own whole; the expected shares are two figures that nobody has said the sum of.
        cells: [number(citizens, format.count), share(citizens === 0 ? null : 100), none],
      },
    ],
  }
}
