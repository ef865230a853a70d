import { none, number, type TableModel } from '../../../shared/ui/table'
import type { Report } from '../reportData'
import type { Voice } from '../voice'
import { sourceOf } from '../../../shared/source/source'

export function fulfilmentTable({ fulfilment }: Report, voice: Voice): TableModel {
  const { words, format } = voice
  const share = (value: number | null) => number(value, (percent) => format.decimal(percent, 1))
  const { citizens, selfSupport, otherSupport } = fulfilment
  const expected = selfSupport.expectedShare !== null || otherSupport.expectedShare !== null
  return {
    name: 'maalopfyldelse',
    caption: words.sections.maalopfyldelse,
    unit: words.fulfilmentUnit(words.citizens(format.count(citizens), citizens === 1)),
    note: 'OTHER_TARGET_GROUPS',
    source: sourceOf(voice, 'spells', 'visitations', ...(expected ? (['targets'] as const) : [])),
    columns: [
      { label: words.item, spoken: true },
      { label: words.citizensHeading, unit: words.numberUnit },
      { label: words.actual, unit: words.percentUnit },
      { label: words.expected, unit: words.percentUnit },
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
