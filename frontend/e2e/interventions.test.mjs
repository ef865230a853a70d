// The catalogue of interventions, from the list to one of them, each figure as the API says it.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { ask } from './lib/api.mjs'
import { settled, visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'
import { danish, readTable } from './lib/tables.mjs'

const list = '/indsatser?strategi=KIK2&dato=2019-06-04'

test('Potentialejægerne stand on 4 June 2019 as published: 20 participants, 2 in jobs, 8 in work placement, not yet decided', async (page) => {
  await visit(page, list)
  await page.getByRole('link', { name: 'Potentialejægerne' }).click()
  await page.getByRole('heading', { level: 1, name: 'Potentialejægerne' }).waitFor()
  await settled(page)
  assert.match(page.url(), /\/indsatser\/potentialejaegerne\?strategi=KIK2&dato=2019-06-04$/)
  const rows = await readTable(page, 'Deltagere efter forløb og udfald')
  assert.equal(rows['Deltagere i alt'][0], '20')
  assert.equal(rows['Seneste udfald: job'][0], '2')
  assert.equal(rows['Seneste udfald: praktik'][0], '8')
  assert.match(await page.locator('.answer').innerText(), /^Ikke afgjort: 60\s% ventes selvforsørgende/)
})

test('the list says what the API says, the total as well', async (page, { url }) => {
  await visit(page, list)
  const { data } = await ask(
    url,
    `{ interventions(filter: { programmes: ["KIK2"] }, first: 200, asOf: "2019-06-04") {
      nodes { name results(asOf: "2019-06-04") { participants money { spent } } }
      facets { goals { code count } } total { participants money { spent } }
    } }`,
  )
  const { nodes, facets, total } = data.interventions
  const shown = await page.locator('table.interventions tbody tr').evaluateAll((rows) =>
    rows.map((row) => [row.querySelector('th a')?.textContent ?? 'i alt', row.cells[1].textContent, row.cells[5].textContent.replace('–ingen oplysning', '–')]),
  )
  const thousands = (kroner) => danish(kroner / 1000)
  assert.deepEqual(shown, [
    ...nodes.map(({ name, results }) => [name, danish(results.participants), thousands(results.money.spent)]),
    ['i alt', danish(total.participants), thousands(total.money.spent)],
  ])
  const below = facets.goals.find(({ code }) => code === 'BELOW')?.count ?? 0
  assert.match(await page.locator('h1').innerText(), new RegExp(`^${below === 0 ? 'Ingen' : below} af`))
})

test('filters stand in the address, each has a chip that takes it away, and the facets follow', async (page) => {
  await visit(page, '/indsatser?strategi=KIK2&dato=2021-06-30')
  await page.getByLabel('Under målet').check()
  await page.waitForURL(/maal=under/)
  await settled(page)
  await page.getByLabel('Søg i navn, leverandør og beskrivelse').fill('jobcenter')
  await page.getByRole('button', { name: 'Søg', exact: true }).click()
  await page.waitForURL(/tekst=jobcenter/)
  await settled(page)
  const marks = await page.locator('td.standing .status').allInnerTexts()
  assert.ok(marks.length > 0 && marks.every((mark) => mark.trim() === 'Under målet'), marks.join(', '))
  await page.getByRole('button', { name: 'Fjern filtret Stilling mod målet: Under målet' }).click()
  await page.waitForURL((address) => !address.search.includes('maal='))
  assert.match(page.url(), /tekst=jobcenter/)
  await page.getByRole('button', { name: 'Fjern alle filtre' }).click()
  await page.waitForURL((address) => !address.search.includes('tekst='))
})

test('interventions together by provider say what the API says', async (page, { url }) => {
  await visit(page, '/indsatser?strategi=KIK2&dato=2021-06-30')
  await page.getByLabel('Saml efter').selectOption({ label: 'Leverandør' })
  await page.waitForURL(/saml=leverandoer/)
  await settled(page)
  const { data } = await ask(url, `{ interventions(filter: { programmes: ["KIK2"] }, asOf: "2021-06-30") { groups(by: PROVIDER) { key { name } total { interventions participants money { spent } } } } }`)
  const rows = await readTable(page, 'Indsatser efter leverandør')
  assert.deepEqual(
    Object.entries(rows).map(([name, cells]) => [name, cells[0], cells[1], cells[3]]),
    data.interventions.groups.map(({ key, total }) => [key.name, danish(total.interventions), danish(total.participants), danish(total.money.spent)]),
  )
})

test('the columns sort with the keyboard, and say how', async (page) => {
  await visit(page, list)
  const head = page.getByRole('button', { name: 'Deltagere' })
  await head.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/orden=deltagere&retning=faldende/)
  await settled(page)
  const counts = await page.locator('table.interventions tbody tr:not(.sum) td:nth-child(2)').allInnerTexts()
  const numbers = counts.map((text) => Number(text.replaceAll('.', '')))
  assert.deepEqual(numbers, numbers.toSorted((a, b) => b - a))
  assert.equal(await page.locator('th[aria-sort]').getAttribute('aria-sort'), 'descending')
})

test('the download holds just what is shown, with its filters', async (page) => {
  await visit(page, '/indsatser?strategi=KIK2&dato=2021-06-30&maal=under')
  const shown = await page.locator('table.interventions tbody tr:not(.sum) th a').allInnerTexts()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Hent tabellen .* CSV$/ }).click()])
  assert.equal(download.suggestedFilename(), 'kik2-2021-06-30-indsatser.csv')
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n')
  assert.deepEqual(
    lines.slice(1, 1 + shown.length).map((line) => line.split(';')[0]),
    shown,
  )
  assert.ok(lines.includes('Filtre;Stilling mod målet: Under målet'), lines.join('\n'))
})

test('a day without figures says why, and leads to one that has', async (page) => {
  await visit(page, '/indsatser?strategi=KIK2&dato=2018-01-31')
  assert.match(await page.getByRole('alert').innerText(), /KIK II har udgangspunkt den 1\.\s?februar 2018/)
  await page.getByRole('link', { name: 'Vis tallene pr. 1. februar 2018' }).click()
  await page.waitForURL(/dato=2018-02-01/)
  await page.getByRole('table').waitFor()
})
