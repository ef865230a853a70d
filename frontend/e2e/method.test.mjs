// How figures explain themselves, where they stand and on the page of the method, against what the API says.
import assert from 'node:assert/strict'
import { assertAccessible, assertNoOverflow } from './lib/accessible.mjs'
import { ask } from './lib/api.mjs'
import { settled, visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'
import { danish } from './lib/tables.mjs'

const report = '/rapport?strategi=KIK2&dato=2018-08-31'
const figureQuery = `query ($measure: String!, $language: Language!) {
  figures(programme: "KIK2", asOf: "2018-08-31", measures: [$measure]) {
    measure { label(language: $language) }
    value numerator denominator definition(language: $language) signRule(language: $language) source(language: $language) asOf dataVersion
    parts { measure { name label(language: $language) } value }
  }
}`

async function figureOf(url, measure, language = 'DA') {
  const { data } = await ask(url, figureQuery, { measure, language })
  return data.figures[0]
}

const plain = (text) => text.replaceAll('\u00a0', ' ').trim()

/** What a panel says, by its terms; the terms of parts that are open within it are not among them. */
function factsOf(panel) {
  return panel.evaluate((element) => {
    const rows = [...element.querySelector('.explanation > dl').children]
    return Object.fromEntries(rows.map((row) => [row.querySelector('dt').textContent, row.querySelector('dd').textContent.replaceAll('\u00a0', ' ').trim()]))
  })
}

/** The panel that a button opens. */
async function panelOf(page, button) {
  const panel = page.locator(`[id="${await button.getAttribute('aria-controls')}"]`)
  await panel.locator('.explanation > dl').first().waitFor()
  return panel
}

test('the net gain of the report explains itself by keyboard, as the API does', async (page, { url }) => {
  await visit(page, report)
  const button = page.locator('.brief').getByRole('button', { name: 'Sådan er tallet opgjort: Netto gevinst' })
  await button.focus()
  assert.equal(await button.getAttribute('aria-expanded'), 'false')
  await page.keyboard.press('Enter')
  assert.equal(await button.getAttribute('aria-expanded'), 'true')
  const panel = await panelOf(page, button)
  const figure = await figureOf(url, 'netGain')
  const facts = await factsOf(panel)
  assert.equal(facts['Tallet'], `${danish(figure.value)} kr. (et tab)`)
  assert.equal(facts['Opgøres sådan'], figure.definition)
  assert.equal(facts['Fortegn'], figure.signRule)
  assert.equal(facts['Kilde'], figure.source)
  assert.equal(facts['Opgjort pr.'], '31-08-2018')
  assert.equal(facts['Dataversion'], danish(figure.dataVersion))

  await page.keyboard.press('Space')
  assert.equal(await button.getAttribute('aria-expanded'), 'false')
  assert.equal(await panel.isVisible(), false)
})

test('an explained sum is followed to its parts, and they to theirs', async (page, { url }) => {
  await visit(page, report)
  await page.locator('.brief').getByRole('button', { name: 'Sådan er tallet opgjort: Netto gevinst' }).click()
  const gain = await figureOf(url, 'netGain')
  const parts = page.locator('.brief .parts').first().locator(':scope > li')
  await parts.first().waitFor()
  assert.equal(await parts.count(), gain.parts.length)
  for (const [index, part] of gain.parts.entries()) {
    const text = plain(await parts.nth(index).innerText())
    assert.ok(text.startsWith(part.measure.label) && text.includes(`${danish(part.value)} kr.`), text)
  }
  const netReturn = page.locator('.brief').getByRole('button', { name: 'Netto afkast', exact: true })
  await netReturn.click()
  const panel = await panelOf(page, netReturn)
  const expected = await figureOf(url, 'netReturn')
  assert.equal((await factsOf(panel))['Opgøres sådan'], expected.definition)
  for (const { measure, value } of expected.parts) {
    assert.ok(plain(await panel.innerText()).includes(`${danish(value)} kr.`), measure.name)
  }
})

test('a share says of what it is one', async (page, { url }) => {
  await visit(page, report)
  const button = page.locator('#status').getByRole('button', { name: 'Andel ude af ydelsen' })
  await button.click()
  const { numerator, denominator, value } = await figureOf(url, 'leftShare')
  const facts = await factsOf(await panelOf(page, button))
  assert.equal(facts['Tallet'], `${danish(value, 1)} %`)
  assert.equal(facts['Tæller og nævner'], `${danish(numerator)} af ${danish(denominator)} borgere`)
})

for (const address of [report, '/rapport?strategi=KIK1&dato=2017-01-13', '/rapport?strategi=KIK1-INTEGRATION&dato=2017-01-13']) {
  test(`every number of ${address} that can be explained is`, async (page) => {
    await visit(page, address)
    const buttons = page.locator('.explain > button')
    const count = await buttons.count()
    assert.ok(count > 10)
    await buttons.evaluateAll((all) => all.forEach((button) => button.click()))
    await page.waitForFunction((wanted) => document.querySelectorAll('.explanation > dl').length === wanted, count)
    assert.equal(await page.locator('.explanation .notice').count(), 0)
  })
}

test('paper does not show how a number can be explained', async (page) => {
  await visit(page, report)
  await page.emulateMedia({ media: 'print' })
  for (const button of await page.locator('.explain > button').all()) assert.equal(await button.isVisible(), false)
})

test('an explanation leads to its measure on the page of the method', async (page) => {
  await visit(page, report)
  await page.locator('#netto-gevinst').getByRole('button', { name: 'Netto gevinst uden tilgang' }).click()
  await page.locator('#netto-gevinst').getByRole('link', { name: 'Tallet på metodesiden' }).click()
  await page.getByRole('heading', { level: 1, name: 'Hvert tal har én definition' }).waitFor()
  await settled(page)
  assert.match(page.url(), /\/metode\?strategi=KIK2&dato=2018-08-31#netGain\.withoutInflow$/)
  await assertLanded(page, 'netGain.withoutInflow')
})

async function assertLanded(page, id) {
  const entry = page.locator(`[id="${id}"]`)
  await page.waitForFunction((wanted) => {
    const top = document.getElementById(wanted)?.getBoundingClientRect().top
    return top !== undefined && top > -40 && top < innerHeight / 2
  }, id)
  assert.ok(await entry.evaluate((element) => element === document.activeElement))
}

test('an address names an entry of the method, and the page begins there', async (page) => {
  for (const id of ['rank.fall', 'begreb-reentry']) {
    await visit(page, `/metode#${id}`)
    await assertLanded(page, id)
    await page.goto('about:blank')
  }
})

const catalogueQuery = `query ($language: Language!) {
  measures { name label(language: $language) definition(language: $language) signRule(language: $language) dimensions { name description(language: $language) } }
  definitions { name title(language: $language) text(language: $language) }
  questions: __type(name: "Query") { fields { name } }
  changes: __type(name: "Mutation") { fields { name } }
}`

for (const language of ['da', 'en']) {
  test(`the method shows every measure, definition and root field of the API, in ${language}`, async (page, { url }) => {
    await visit(page, language === 'da' ? '/metode' : '/metode?sprog=en')
    const { data } = await ask(url, catalogueQuery, { language: language.toUpperCase() })
    for (const { name, label, definition, signRule, dimensions } of data.measures) {
      const text = plain(await page.locator(`[id="${name}"]`).textContent())
      for (const part of [name, label, definition, signRule ?? '', ...dimensions.map(({ description }) => description)]) assert.ok(text.includes(part), `${name}: ${part}`)
    }
    for (const { name, title, text } of data.definitions) {
      const shown = plain(await page.locator(`[id="begreb-${name}"]`).textContent())
      assert.ok(shown.includes(title) && shown.includes(text), name)
    }
    const fields = [...data.questions.fields, ...data.changes.fields].map(({ name }) => name)
    assert.deepEqual(new Set(await page.locator('#api h4').allTextContents()), new Set(fields))
  })
}

test('the method in English has no Danish text outside names', async (page) => {
  await visit(page, '/metode?sprog=en')
  // The schema names Danish terms in brackets, and quotes names as they stand in the data.
  const texts = await page.locator('main :is(h1, h2, h3, h4, p, dt, dd, li, a, summary, label)').evaluateAll((elements) =>
    elements.filter((element) => element.closest('.carriers, #api') === null && !element.querySelector('p, dd, li')).map((element) => element.textContent),
  )
  assert.ok(texts.length > 200)
  // The coin has no other name.
  for (const text of texts) assert.doesNotMatch(text.replaceAll('øre', ''), /[æøåÆØÅ]|\b(og|af|til|dagen|borgere)\b/, text)
})

test('an explanation in English has no Danish text outside names', async (page, { url }) => {
  await visit(page, `${report}&sprog=en`)
  const button = page.locator('.brief').getByRole('button', { name: 'How this figure is computed: Net gain' })
  await button.click()
  const panel = await panelOf(page, button)
  const figure = await figureOf(url, 'netGain', 'EN')
  const text = plain(await panel.innerText())
  for (const part of [figure.measure.label, figure.definition, figure.signRule, figure.source]) assert.ok(text.includes(part), part)
  assert.doesNotMatch(text, /[æøå]|\b(og|af|til|dagen)\b/)
})

test('the method is searched in the address', async (page) => {
  await visit(page, '/metode')
  const all = await page.locator('.entry').count()
  await page.getByRole('searchbox', { name: 'Søg i metoden' }).fill('Ydelsens takst')
  await page.getByText('»Ydelsens takst« står i').waitFor()
  assert.equal(new URL(page.url()).searchParams.get('tekst'), 'Ydelsens takst')
  const shown = await page.locator('.entry').allTextContents()
  assert.ok(shown.length > 0 && shown.length < all)
  for (const text of shown) assert.match(text.toLowerCase(), /ydelsens[^]*takst|takst[^]*ydelsens/)

  await visit(page, '/metode?tekst=findes-ikke')
  await page.getByRole('button', { name: 'Vis hele metoden' }).click()
  await page.locator('[id="netGain"]').waitFor()
  assert.equal(new URL(page.url()).search, '')
  assert.equal(await page.getByRole('searchbox').inputValue(), '')
})

for (const language of ['da', 'en']) {
  for (const width of [320, 1280]) {
    test(
      `opened explanations, in ${language}, ${width} px wide, are accessible and no wider than the window`,
      async (page) => {
        await visit(page, language === 'da' ? report : `${report}&sprog=en`)
        const brief = page.locator('.brief')
        await brief.locator('.explain > button').nth(2).click()
        // Down to the last part: net gain, net return, derived costs, a category, a cohort.
        for (const [depth, part] of [1, 0, 0, 0].entries()) {
          const parts = brief.locator('.parts').nth(depth)
          await parts.waitFor()
          await parts.locator(':scope > li').nth(part).locator(':scope > .explain > button').click()
          await brief.locator('.explanation > dl').nth(depth + 1).waitFor()
        }
        await assertAccessible(page)
        await assertNoOverflow(page)
      },
      { width },
    )
  }
}

test(
  'an explanation that does not come says so, and is asked for again',
  async (page) => {
    await visit(page, report)
    await page.route('**/graphql', (route) => route.abort())
    const button = page.locator('.brief').getByRole('button', { name: 'Sådan er tallet opgjort: Modtagere' })
    await button.click()
    await page.getByRole('alert').waitFor()
    await assertAccessible(page)
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Prøv igen' }).click()
    await panelOf(page, button)
  },
  { expectErrors: true },
)
