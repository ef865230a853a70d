// What may leave the house: the page and its files hold no small count of persons.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { ask } from './lib/api.mjs'
import { visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'
import { readTable } from './lib/tables.mjs'

/** The first month in which the demo hides something. */
async function monthWithHidden(url) {
  for (const month of ['2018-02', '2018-03', '2018-04', '2018-05', '2018-06', '2018-07', '2018-08', '2018-09', '2018-10']) {
    const { data } = await ask(url, `{ disclosedReport(programme: "KIK2", month: "${month}") { asOf figures { name value status } } }`)
    if (data.disclosedReport.figures.some(({ status }) => status === 'SUPPRESSED')) return data.disclosedReport
  }
  throw new Error('the demo hides nothing, so that the test would test nothing')
}

test('the report for publication is found from the report and keeps its day', async (page) => {
  await visit(page, '/rapport?strategi=KIK2&dato=2018-08-31')
  await page.getByRole('link', { name: 'Til offentliggørelse' }).click()
  await page.getByRole('heading', { level: 1, name: 'KIK II pr. 31. august 2018' }).waitFor()
  assert.match(page.url(), /\/rapport\/offentlig\?strategi=KIK2&dato=2018-08-31$/)
  const status = await readTable(page, 'Borgere pr.')
  assert.deepEqual(status['På strategiens ydelser'], ['771', '207', '978'])
  await page.getByRole('link', { name: 'Hele rapporten, til internt brug' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  assert.match(page.url(), /\/rapport\?strategi=KIK2&dato=2018-08-31$/)
})

test('the report for publication and its file hold no small count of persons', async (page, { url }) => {
  const { asOf } = await monthWithHidden(url)
  await visit(page, `/rapport/offentlig?strategi=KIK2&dato=${asOf}`)
  await page.getByText(/tal er skjult: De handler om færre end 5 borgere/).waitFor()
  const status = await readTable(page, 'Borgere pr.')
  const cells = Object.values(status).flat()
  assert.ok(cells.includes('skjult'), 'nothing is hidden on the page')
  assert.ok(!cells.some((cell) => /^[1-4]$/.test(cell)), `the page shows ${cells.join(' ')}`)

  await page.getByText('Hent tabellerne').click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Hent tabellen »Borgere pr\. .* CSV$/ }).click(),
  ])
  assert.equal(file.suggestedFilename(), `kik2-${asOf}-offentlig-status.csv`)
  const lines = readFileSync(await file.path(), 'utf8').split('\r\n')
  const counts = lines.slice(1, lines.indexOf('')).flatMap((line) => line.split(';').slice(1))
  assert.deepEqual(counts, cells.map((cell) => cell.replaceAll('.', '')))
  assert.ok(lines.some((line) => line.startsWith('Note;Demodata.')))
})

test('the report for publication is of the end of a month, and says so', async (page) => {
  await visit(page, '/rapport/offentlig?strategi=KIK2&dato=2018-09-17')
  await page.getByText('Du har valgt 17. september 2018; siden viser 31. august 2018.').waitFor()
  await visit(page, '/rapport/offentlig?strategi=KIK2&dato=2018-02-10')
  await page.getByRole('link', { name: 'Vis tallene pr. 28. februar 2018' }).click()
  await page.getByRole('heading', { level: 1, name: 'KIK II pr. 28. februar 2018' }).waitFor()
})
