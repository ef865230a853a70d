// Whether figures can be read without their colours, and in the colours of the system.
import assert from 'node:assert/strict'

const dataColours = ['--data-1', '--data-2', '--data-3', '--data-4']

/** The least contrast of two greys that are told apart side by side. */
const toldApart = 1.5
/** WCAG 1.4.11, for what must be seen to understand a picture. */
const seen = 3

/** The visible lines and areas of each picture that stand for data: their colour, their dashes, and what is behind them. */
async function dataMarksOf(page) {
  return page.evaluate((names) => {
    const root = getComputedStyle(document.documentElement)
    const probe = document.body.appendChild(document.createElement('span'))
    probe.style.forcedColorAdjust = 'none'
    const colours = new Set(
      names.map((name) => {
        probe.style.color = root.getPropertyValue(name)
        return getComputedStyle(probe).color
      }),
    )
    probe.remove()
    const isData = (colour) => colours.has(colour)
    const behind = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor
      }
      // Where nothing has a colour, the page shows through.
      return matchMedia('(forced-colors: active) and (prefers-color-scheme: dark)').matches ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)'
    }
    return [...document.querySelectorAll('main svg')]
      .filter((svg) => svg.checkVisibility())
      .map((svg) => ({
        picture: svg.getAttribute('aria-label') ?? svg.outerHTML.slice(0, 80),
        background: behind(svg),
        marks: [...svg.querySelectorAll('path, line, polyline, rect, circle')].flatMap((shape) => {
          const { fill, stroke, strokeDasharray } = getComputedStyle(shape)
          // The lines of a hatch make an area by the way they lean, and a point's shape tells what it is.
          const hatch = shape.matches('.hatch, rect + path') && /^M([\d.]+) [\d.]+L([\d.]+)/.exec(shape.getAttribute('d'))
          const point = shape.matches('.group-mark, .expected-point, circle')
          return [
            ...(isData(fill) ? [{ colour: fill, kind: point ? 'point' : 'area', texture: 'full' }] : []),
            ...(isData(stroke) && hatch ? [{ colour: stroke, kind: 'area', texture: Number(hatch[1]) < Number(hatch[2]) ? 'rising' : 'falling' }] : []),
            ...(isData(stroke) && !hatch && !shape.matches('rect') ? [{ colour: stroke, kind: point ? 'point' : 'line', texture: strokeDasharray }] : []),
          ]
        }),
      }))
      .filter(({ marks }) => marks.length > 0)
  }, dataColours)
}

function luminance(colour) {
  const [red, green, blue] = /(\d+), (\d+), (\d+)/.exec(colour).slice(1).map((part) => {
    const share = Number(part) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** No two series of a picture differ by their hue alone: as greys they are far apart, or dashed or filled in another way. Answers how many pictures there were. */
export async function assertToldApartInGrey(page) {
  const pictures = await dataMarksOf(page)
  for (const { picture, marks } of pictures) {
    for (const one of marks) {
      for (const other of marks) {
        if (one.colour === other.colour || one.kind !== other.kind || one.kind === 'point') continue
        assert.ok(one.texture !== other.texture || contrast(one.colour, other.colour) >= toldApart, `in grey ${one.colour} and ${other.colour} are the same ${one.kind} in: ${picture}`)
      }
    }
  }
  return pictures.length
}

/** What stands for data is seen against what is behind it. Answers how many pictures there were. */
export async function assertDataIsSeen(page) {
  const pictures = await dataMarksOf(page)
  for (const { picture, background, marks } of pictures) {
    for (const { colour } of marks) assert.ok(contrast(colour, background) >= seen, `${colour} on ${background} is not seen in: ${picture}`)
  }
  return pictures.length
}
