import regular from '../../styles/fonts/IBMPlexSans-Regular-Latin1.woff2?url'
import semiBold from '../../styles/fonts/IBMPlexSans-SemiBold-Latin1.woff2?url'

/** A picture that says by itself what it is. */
export interface Captioned {
  title: string
  /** Below the title: the strategy, the day, the filters. */
  subtitle: string
  /** Below the picture: source, notes, and that it is demo data. */
  foot: string
}

interface Image {
  svg: string
  width: number
  height: number
}

const margin = 24
const titleSize = 20
const textSize = 14
const lineHeight = 1.4
const family = 'IBM Plex Sans, Segoe UI, Helvetica Neue, Arial, sans-serif'

/** What of an element's style is drawn; a file has no style sheet. */
const drawn = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-size',
  'font-weight',
  'font-variant-numeric',
]

/**
 * The picture of a figure as it stands on the page, as a file of its own: with its title, what it is of and where from,
 * on white, in the page's own font.
 */
export async function chartImage(plot: HTMLElement, captioned: Captioned): Promise<Image> {
  const box = plot.getBoundingClientRect()
  const width = Math.ceil(box.width) + 2 * margin
  const head = [...linesOf(captioned.title, titleSize, 600, box.width), ...linesOf(captioned.subtitle, textSize, 400, box.width)]
  const foot = linesOf(captioned.foot, textSize, 400, box.width)
  const top = margin + heightOf(head) + 12
  const height = Math.ceil(top + box.height + 16 + heightOf(foot) + margin)
  const parts = [...placed(head, margin), drawing(plot, box, top), ...placed(foot, top + box.height + 16)]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${family}">
<style>${await fontFaces()}</style>
<rect width="100%" height="100%" fill="#ffffff"/>
${parts.join('\n')}
</svg>`
  return { svg, width, height }
}

/** Twice as many points as the picture has on the page, so that it prints sharp. */
const resolution = 2

export async function pngOf({ svg, width, height }: Image): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * resolution
  canvas.height = height * resolution
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png')
  })
}

interface Line {
  text: string
  size: number
  weight: number
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { size }) => sum + size * lineHeight, 0)
}

/** A text broken into lines that are no wider than the picture. */
function linesOf(text: string, size: number, weight: number, width: number): Line[] {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null || text === '') return []
  context.font = `${weight} ${size}px ${family}`
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && context.measureText(longer).width > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].map((one) => ({ text: one, size, weight }))
}

function placed(lines: readonly Line[], top: number): string[] {
  let y = top
  return lines.map(({ text, size, weight }) => {
    y += size * lineHeight
    return `<text x="${margin}" y="${Math.round(y - size * 0.3)}" font-size="${size}" font-weight="${weight}" fill="#1a1a1a">${escaped(text)}</text>`
  })
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The charts of the plot where they stand, and the names above them. */
function drawing(plot: HTMLElement, box: DOMRect, top: number): string {
  const at = (element: Element) => {
    const { left, top: above, height } = element.getBoundingClientRect()
    return { x: left - box.left + margin, y: above - box.top + top, height }
  }
  const charts = [...plot.querySelectorAll<SVGSVGElement>('.chart > svg')].map((chart) => {
    const { x, y } = at(chart)
    return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">${inlined(chart)}</g>`
  })
  const names = [...plot.querySelectorAll('h4, p')].map((name) => {
    const { x, y, height } = at(name)
    const { fontSize, fontWeight, color } = getComputedStyle(name)
    return `<text x="${x.toFixed(1)}" y="${(y + height * 0.7).toFixed(1)}" font-size="${fontSize}" font-weight="${fontWeight}" fill="${color}">${escaped(name.textContent)}</text>`
  })
  return [...charts, ...names].join('\n')
}

/** The content of a chart, each element with the style that it has on the page. */
function inlined(chart: SVGSVGElement): string {
  const copy = chart.cloneNode(true) as SVGSVGElement
  const originals = [...chart.querySelectorAll('*')]
  const copies = [...copy.querySelectorAll('*')]
  originals.forEach((original, index) => {
    const style = getComputedStyle(original)
    const element = copies[index]!
    for (const name of drawn) {
      const value = style.getPropertyValue(name)
      if (value !== '') element.setAttribute(name, value)
    }
    element.removeAttribute('class')
  })
  const serializer = new XMLSerializer()
  return [...copy.childNodes].map((node) => serializer.serializeToString(node)).join('')
}

/** The font goes along, since where the file is opened it may not be there. */
async function fontFaces(): Promise<string> {
  const faces = await Promise.all(
    [
      { url: regular, weight: 400 },
      { url: semiBold, weight: 600 },
    ].map(async ({ url, weight }) => `@font-face{font-family:"IBM Plex Sans";font-weight:${weight};src:url(${await dataUrl(url)}) format("woff2")}`),
  )
  return faces.join('')
}

async function dataUrl(url: string): Promise<string> {
  const blob = await (await fetch(url)).blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('the font could not be read')))
    reader.readAsDataURL(blob)
  })
}
