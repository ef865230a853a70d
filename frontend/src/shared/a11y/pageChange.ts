let changing = false

/** Called when the reader goes to another page, not when a choice on the same page changes the address. */
export function announcePageChange(): void {
  changing = true
}

/** Whether a page change waits for its new title to take the focus; it is answered yes once. */
export function takePageChange(): boolean {
  const answer = changing
  changing = false
  return answer
}
