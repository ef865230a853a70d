/** Text whose days (31-08-2018) are not broken at their hyphens. */
export function DaysTogether({ children: text }: { children: string }) {
  return text.split(/(\d{2}-\d{2}-\d{4}\.?)/).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className="nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
