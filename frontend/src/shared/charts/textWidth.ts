/** About how wide a chart's text is: 14 px type, wide enough for bold digits. Labels are placed by it, never cut. */
export function textWidth(text: string): number {
  return text.length * 7.6
}
