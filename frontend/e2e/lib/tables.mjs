/** A table of the page by the beginning of its caption: the texts of its rows, by their headers. */
export async function readTable(page, caption) {
  const table = page.locator('table').filter({ has: page.locator('caption', { hasText: new RegExp(`^${caption}`) }) })
  return table.first().evaluate((element) =>
    Object.fromEntries(
      [...element.tBodies[0].rows].map((row) => {
        // The numbers of notes and what only screen readers hear are not part of the print.
        const [header, ...cells] = [...row.cells].map((cell) => {
          const copy = cell.cloneNode(true)
          for (const extra of copy.querySelectorAll('sup, .sr')) extra.remove()
          return copy.textContent.replaceAll('\u00a0', ' ').trim()
        })
        return [header, cells]
      }),
    ),
  )
}

/** A number as the Danish page prints it; nothing is a dash. */
export function danish(value, decimals = 0) {
  if (value === null || value === undefined) return '–'
  return value
    .toLocaleString('da-DK', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .replace('-', '\u2212')
}
