// What is carried away: files that open elsewhere, and say by themselves what they are.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { ask } from './lib/api.mjs'
import { visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'

const plain = (text) => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')

async function take(page, button) {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) }
}

/** The sheets of a workbook: their rows, each cell as its text or number. */
function readWorkbook(content) {
  const parts = unzipSync(content)
  const part = (name) => strFromU8(parts[name])
  const unescape = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) => unescape([...si.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join('')))
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => unescape(name))
  const sheet = (number) =>
    [...part(`xl/worksheets/sheet${number}.xml`).matchAll(/<row [^>]*?>(.*?)<\/row>/gs)].map(([, row]) =>
      [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes, cell]) => {
        const value = /<v>(.*?)<\/v>/s.exec(cell ?? '')?.[1]
        if (value === undefined) return null
        return attributes.includes('t="s"') ? texts[Number(value)] : Number(value)
      }),
    )
  return Object.fromEntries(names.map((name, index) => [name, sheet(index + 1)]))
}

test('a table is taken away as a workbook with data, filters, and notes and sources', async (page, { url }) => {
  await visit(page, '/bevaegelser?strategi=KIK2&dato=2018-08-31&tabel=bevaegelser')
  const { name, content } = await take(page, page.getByRole('button', { name: /^Hent tabellen .* Excel$/ }))
  assert.equal(name, 'kik2-2018-08-31-bevaegelser.xlsx')
  const { Data: rows, Filtre: about, 'Noter og kilder': notes } = readWorkbook(content)
  const { data } = await ask(url, '{ programme(code: "KIK2") { cohort(asOf: "2018-08-31") { flow(from: "2018-02-01", to: "2018-08-31") { fromName toName citizens } } } }')
  for (const { fromName, toName, citizens } of data.programme.cohort.flow) {
    const column = rows[0].findIndex((head) => head.startsWith(toName))
    assert.equal(rows.find(([label]) => label === fromName)[column], citizens)
  }
  const told = Object.fromEntries(about)
  assert.equal(told['Investeringsstrategi'], 'KIK II')
  assert.equal(told['Opgjort pr.'], '31-08-2018')
  assert.match(told['Brug'], /^Til internt brug/)
  assert.ok(notes.some(([what, said]) => what === 'Kilde' && said.includes('ydelsesforløb')))
  assert.ok(notes.some(([, said]) => said.startsWith('Demodata.')))
})

test('what is hidden for publication is hidden in the workbook too, which says that it may leave the house', async (page) => {
  await visit(page, '/rapport/offentlig?strategi=KIK2&dato=2018-08-31')
  await page.getByText('Hent tabellerne').click()
  const { content } = await take(page, page.getByRole('button', { name: /^Hent tabellen »Borgere pr\. .* Excel$/ }))
  const { Data: rows, Filtre: about } = readWorkbook(content)
  assert.ok(rows.flat().includes('skjult'))
  assert.match(Object.fromEntries(about)['Brug'], /^Til offentliggørelse/)
})

for (const [name, address] of [
  ['the development', '/udvikling?strategi=KIK2&dato=2018-08-31'],
  ['small multiples', '/udvikling?strategi=KIK2&dato=2021-06-30&efter=alder'],
  ['the net gain of the report', '/rapport?strategi=KIK2&dato=2018-08-31'],
]) {
  test(`a figure is taken away as a picture with its title and source: ${name}`, async (page) => {
    await visit(page, address)
    const figure = name === 'small multiples' ? page.locator('section', { has: page.locator('#fordelt') }).locator('.fig') : page.locator('.fig').first()
    const title = plain(await figure.locator('.fig-head').locator('h2, h3').innerText())
    const svg = await take(page, figure.getByRole('button', { name: /^Hent figuren .* SVG$/ }))
    assert.match(svg.name, /^kik2-.*\.svg$/)
    const said = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
      return { root: parsed.documentElement.localName, texts: [...parsed.querySelectorAll('text')].map((one) => one.textContent).join(' '), shapes: parsed.querySelectorAll('path, rect, circle').length }
    }, svg.content.toString().replace(/<style>.*?<\/style>/s, ''))
    assert.equal(said.root, 'svg')
    for (const part of [title, 'Investeringsstrategi: KIK II', 'Kilde: ', 'Demodata.']) assert.ok(plain(said.texts).includes(part), `${said.texts} lacks ${part}`)
    assert.ok(said.shapes > 5)

    const png = await take(page, figure.getByRole('button', { name: /^Hent figuren .* PNG$/ }))
    assert.equal(png.content.subarray(1, 4).toString(), 'PNG')
    const [width, height] = [png.content.readUInt32BE(16), png.content.readUInt32BE(20)]
    assert.ok(width > 1000 && height > 400, `${width} × ${height}`)
    const inked = await page.evaluate(async (base64) => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const context = canvas.getContext('2d')
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
      let dark = 0
      for (let i = 0; i < data.length; i += 4) if (data[i] + data[i + 1] + data[i + 2] < 600) dark += 1
      return dark / (data.length / 4)
    }, png.content.toString('base64'))
    assert.ok(inked > 0.005 && inked < 0.5, `${inked} of the picture is inked`)
  })
}

test('a picture is not offered while the table stands instead', async (page) => {
  await visit(page, '/udvikling?strategi=KIK2&dato=2018-08-31&tabel=udvikling')
  const figure = page.locator('.fig').first()
  assert.equal(await figure.getByRole('button', { name: /^Hent figuren/ }).count(), 0)
  assert.equal(await figure.getByRole('button', { name: /^Hent tabellen/ }).count(), 2)
})
