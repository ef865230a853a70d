// Every figure says how it is computed, from what, and of how many.
import assert from 'node:assert/strict'
import { assertAccessible, assertNoOverflow } from './lib/accessible.mjs'
import { ask } from './lib/api.mjs'
import { visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'
import { danish } from './lib/tables.mjs'

const plain = (text) => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')

/** Presses every button that explains a number, also those that come within what was opened, and waits for the answers. */
async function openAll(page) {
  const closed = page.locator('.explain > button[aria-expanded="false"]')
  while ((await closed.count()) > 0) {
    await closed.evaluateAll((all) => all.forEach((button) => button.click()))
    await page.waitForFunction(() => document.querySelectorAll('.explain > button[aria-expanded="true"]').length === document.querySelectorAll('.explanation > dl').length)
  }
}

for (const address of [
  '/?strategi=KIK2&dato=2018-08-31',
  '/udvikling?strategi=KIK2&dato=2021-06-30&efter=alder',
  '/oekonomi?strategi=KIK2&dato=2018-08-31',
  '/kohorter?strategi=KIK2&dato=2021-06-30',
  '/bevaegelser?strategi=KIK2&dato=2018-08-31',
  '/kommuner?strategi=KIK2&dato=2022-06-15',
  '/indsatser?strategi=KIK2&dato=2021-06-30',
  '/indsatser/potentialejaegerne?strategi=KIK2&dato=2019-06-04',
]) {
  for (const [language, width] of [
    ['da', 1280],
    ['en', 320],
  ]) {
    test(
      `every figure of ${address}, in ${language}, ${width} px wide, is explained down to its last part`,
      async (page) => {
        await visit(page, language === 'da' ? address : `${address}&sprog=en`)
        for (const figure of await page.getByRole('figure').all()) {
          assert.ok(await figure.evaluate((element) => element.querySelector('.explain') !== null || element.nextElementSibling?.matches('.explain, .explains') || element.closest('section')?.querySelector('.explain') != null), await figure.innerText())
        }
        assert.ok((await page.locator('.explain > button').count()) > 0)
        await openAll(page)
        assert.equal(await page.locator('.explanation .notice').count(), 0)
        for (const explanation of await page.locator('.explanation').all()) {
          assert.match(await explanation.innerText(), /\d/)
          assert.match(await explanation.getByRole('link').last().getAttribute('href'), /^\/metode/)
        }
        await assertAccessible(page)
        await assertNoOverflow(page)
      },
      { width },
    )
  }
}

/** The panel that a button opens, with its facts by their terms. */
async function factsOf(page, button) {
  await button.click()
  const panel = page.locator(`[id="${await button.getAttribute('aria-controls')}"]`)
  await panel.locator('.explanation:not([aria-busy="true"]) > dl').first().waitFor()
  return panel
    .locator('.explanation > dl')
    .first()
    .evaluate((list) => Object.fromEntries([...list.children].map((fact) => [fact.querySelector('dt').textContent, fact.querySelector('dd').innerText])))
}

test('the participants of Potentialejægerne are explained by who is in it, has completed and broke off', async (page, { url }) => {
  await visit(page, '/indsatser/potentialejaegerne?strategi=KIK2&dato=2019-06-04')
  const { data } = await ask(url, '{ intervention(code: "potentialejaegerne") { results(asOf: "2019-06-04") { participants active completed brokenOff money { spent perParticipant } } } }')
  const { participants, active, completed, brokenOff, money } = data.intervention.results
  const facts = await factsOf(page, page.getByRole('button', { name: 'Deltagere i alt' }))
  assert.equal(plain(facts['Tallet']), `${participants} borgere`)
  const parts = plain(facts['Lagt sammen af'])
  for (const [name, count] of [['i gang', active], ['der har gennemført', completed], ['der har afbrudt', brokenOff]]) {
    assert.match(parts, new RegExp(`${name} ${count} borger`))
  }
  assert.equal(facts['Opgjort pr.'], '04-06-2019')

  const price = await factsOf(page, page.getByRole('button', { name: 'Pr. deltager' }))
  assert.equal(plain(price['Tallet']), `${danish(money.perParticipant)} kr.`)
  assert.equal(plain(price['Tæller og nævner']), `${danish(money.spent)} kr. delt med ${participants} borgere`)
})

test('the shares of groups are explained by what they count and of how many', async (page, { url }) => {
  await visit(page, '/kohorter?strategi=KIK2&dato=2018-08-31')
  const { data } = await ask(url, '{ programme(code: "KIK2") { cohort(asOf: "2018-08-31", filter: { cohort: BASELINE }) { dataBasis { version } population status { rows { state total } } } } definitions { name title text } }')
  const { cohort } = data.programme
  const buttons = page.getByRole('button', { name: /^Sådan er tallet opgjort: Selvforsørgelse:/ })
  const facts = await factsOf(page, buttons)
  const selfSupport = cohort.status.rows.find(({ state }) => state === 'SELF_SUPPORT').total
  assert.ok(plain(facts['Tæller og nævner']).includes(`A, selvforsørgelse: ${selfSupport} af ${danish(cohort.population)} borgere`), facts['Tæller og nævner'])
  const state = data.definitions.find(({ name }) => name === 'state')
  assert.ok(facts[state.title].startsWith(state.text), facts[state.title])
  assert.equal(facts['Dataversion'], danish(cohort.dataBasis.version))
  assert.equal(facts['Opgjort pr.'], '31-08-2018')
})
