// The page of published figures against the list of what was published.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { settled, visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'

const { figures } = JSON.parse(readFileSync(new URL('../../graph/testdata/acceptance/published-figures.json', import.meta.url)))

async function agreements(page) {
  const words = await page.locator('td.agreement .status').allInnerTexts()
  return {
    agreeing: words.filter((word) => word.startsWith('Stemmer') && word !== 'Stemmer ikke').length,
    disputed: words.filter((word) => word === 'Kilderne er uenige').length,
    differing: words.filter((word) => word === 'Stemmer ikke').length,
    unknown: words.filter((word) => word === 'Kan ikke beregnes af data').length,
  }
}

test('the sources list every published figure, and none differs but where two sources disagree', async (page) => {
  await visit(page, '/kilder')
  const counts = await agreements(page)
  assert.equal(await page.locator('td.agreement').count(), figures.length)
  assert.equal(counts.differing, 0)
  assert.equal(counts.unknown, figures.filter(({ measure }) => measure === null).length)
  assert.ok(counts.disputed > 0 && counts.disputed <= figures.filter(({ conflictsWith }) => conflictsWith).length)
  assert.equal(counts.agreeing + counts.disputed + counts.unknown, figures.length)
})

test('the sentence on top of the sources counts what the tables show', async (page) => {
  await visit(page, '/kilder')
  const { agreeing, disputed, unknown } = await agreements(page)
  assert.equal(
    await page.locator('.answer').innerText(),
    `${agreeing} af ${figures.length} offentliggjorte tal stemmer med det beregnede. ${disputed} afviger, fordi to kilder er uenige. ${unknown} kan ikke beregnes af data. Ingen andre afviger.`,
  )
})

test('the sources are chosen by programme and agreement, in the address', async (page) => {
  await visit(page, '/kilder')
  await page.getByLabel('Investeringsstrategi').selectOption('KIK1')
  await settled(page)
  assert.equal(new URL(page.url()).search, '?strategi=KIK1')
  assert.equal(await page.locator('td.agreement').count(), figures.filter(({ programme }) => programme === 'KIK1').length)

  await page.getByLabel('Stemmer de?').selectOption('uenige')
  assert.equal(new URL(page.url()).search, '?strategi=KIK1&stemmer=uenige')
  const counts = await agreements(page)
  assert.ok(counts.disputed > 0)
  assert.equal(counts.agreeing + counts.differing + counts.unknown, 0)
  for (const cell of await page.locator('td.agreement').allInnerTexts()) assert.match(cell, /En anden kilde skriver/)

  await page.goBack()
  assert.equal(new URL(page.url()).search, '?strategi=KIK1')
})

test('a choice of sources that leaves nothing says so and offers the way back', async (page) => {
  await visit(page, '/kilder?strategi=FINDES-IKKE')
  await page.getByRole('button', { name: 'Vis alle tal' }).click()
  assert.equal(await page.locator('td.agreement').count(), figures.length)
})
