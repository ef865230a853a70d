let next: string | null = null

/** Something that the next page is to say when it opens. */
export function sayNext(message: string): void {
  next = message
}

export function takeMessage(): string | null {
  const message = next
  next = null
  return message
}
