import { compare } from './verdict'

/** How spending compares with what was expected of it; more is not worse in itself. */
export function spendingKind(actual: number, expected: number): 'less' | 'more' | 'same' {
  const { kind } = compare(actual, expected)
  return kind === 'same' ? 'same' : kind === 'better' ? 'less' : 'more'
}
