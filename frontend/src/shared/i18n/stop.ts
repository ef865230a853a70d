/** Ends a sentence with one full stop, also after an abbreviation: 2,7 mio. kr. */
export function stop(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`
}
