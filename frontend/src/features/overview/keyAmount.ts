import type { Voice } from './voice'

const hundredThousand = 100_000

/** An amount as a key number: in millions with their unit, or in kroner where it is small. */
export function keyAmount(kroner: number, { words, format }: Voice): { value: string; unit: string } {
  return Math.abs(kroner) >= hundredThousand
    ? { value: format.millions(kroner), unit: words.millionKroner }
    : { value: format.count(kroner), unit: words.kroner }
}
