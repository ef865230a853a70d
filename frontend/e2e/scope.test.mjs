// Programme, day and language: by picker and by address.
import assert from 'node:assert/strict'
import { ask } from './lib/api.mjs'
import { settled, visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'
import { danish } from './lib/tables.mjs'

const report = '/rapport?strategi=KIK2&dato=2018-08-31'
const title = (page) => page.locator('h1').innerText().then((text) => text.replaceAll('\u00a0', ' '))
const query = (page) => Object.fromEntries(new URL(page.url()).searchParams)

test('the front page is about the programme that began last, with all of its address', async (page) => {
  await visit(page, '/')
  assert.equal(new URL(page.url()).pathname, '/')
  assert.equal(query(page).strategi, 'KIK2')
  assert.match(query(page).dato, /^\d{4}-\d{2}-\d{2}$/)
})

test('the pickers change programme and day, and the back button takes them back', async (page) => {
  await visit(page, report)
  await page.getByLabel('Opgjort pr.').selectOption('2018-06-30')
  await settled(page)
  assert.equal(await title(page), 'KIK II pr. 30. juni 2018')
  assert.deepEqual(query(page), { strategi: 'KIK2', dato: '2018-06-30' })
  await page.getByLabel('Investeringsstrategi').selectOption('KIK1')
  await settled(page)
  assert.equal(await title(page), 'KIK I pr. 30. juni 2018')
  await page.goBack()
  await page.goBack()
  await settled(page)
  assert.equal(await title(page), 'KIK II pr. 31. august 2018')
})

test('any day can be written, and its report is the API’s', async (page, { url }) => {
  await visit(page, report)
  await page.getByLabel('Opgjort pr.').selectOption('other')
  await page.getByLabel('Dag', { exact: true }).fill('17.10.2019')
  await page.keyboard.press('Enter')
  await settled(page)
  assert.equal(await title(page), 'KIK II pr. 17. oktober 2019')
  const { data } = await ask(url, '{ programme(code: "KIK2") { report(asOf: "2019-10-17") { recipients { actual } } } }')
  assert.ok((await page.locator('.brief').innerText()).startsWith('Kort fortalt\nModtagere\n' + danish(data.programme.report.recipients.actual)))
})

for (const [programme, day] of [
  ['KIK1', '2015-06-30'],
  ['KIK1', '2018-12-31'],
  ['KIK1-INTEGRATION', '2017-01-13'],
  ['KIK2', '2018-02-01'],
  ['KIK2', '2022-06-15'],
]) {
  test(`the report of ${programme} on ${day} stands`, async (page, { url }) => {
    await visit(page, `/rapport?strategi=${programme}&dato=${day}`)
    const { data } = await ask(
      url,
      'query($p: String!, $d: Date!) { programme(code: $p) { report(asOf: $d) { status { population { total } } } } }',
      { p: programme, d: day },
    )
    const facts = await page.locator('.meta').innerText()
    assert.ok(facts.includes(danish(data.programme.report.status.population.total)), facts)
    assert.doesNotMatch(await page.locator('main').innerText(), /NaN|undefined|Infinity|null/)
  })
}

test('an address with an unknown programme and an impossible day shows another report and says why', async (page) => {
  await visit(page, '/rapport?strategi=XYZ&dato=2018-02-31')
  const notice = await page.locator('.notice').innerText()
  assert.match(notice, /Der er ingen strategi med koden »XYZ«/)
  assert.match(notice, /»2018-02-31« er ikke en dag/)
  assert.match(await title(page), /^KIK II pr\. /)
})

test('a day before the baseline has no report, and the page says why and where there is one', async (page) => {
  await visit(page, '/rapport?strategi=KIK2&dato=2018-01-31')
  const notice = page.getByRole('alert')
  assert.match(await notice.innerText(), /KIK II har udgangspunkt den 1\.\s*februar 2018/)
  assert.doesNotMatch(await notice.innerText(), /Serveren svarer:/)
  await notice.getByRole('link').click()
  await settled(page)
  assert.equal(await title(page), 'KIK II pr. 1. februar 2018')
})

test('a day after the data has no report, and the page says how far the data reach', async (page) => {
  await visit(page, '/rapport?strategi=KIK2&dato=2099-12-31')
  assert.match(await page.getByRole('alert').innerText(), /Data er kun komplette til og med/)
})

test('the other language keeps the page and its choices', async (page) => {
  await visit(page, `${report}&tabel=udvikling`)
  await page.getByRole('link', { name: 'English' }).click()
  await settled(page)
  await page.getByRole('heading', { name: 'KIK II as of 31 August 2018' }).waitFor()
  assert.deepEqual(query(page), { strategi: 'KIK2', dato: '2018-08-31', tabel: 'udvikling', sprog: 'en' })
  assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  await page.getByRole('link', { name: 'Sources', exact: true }).first().click()
  await page.getByRole('heading', { name: 'Sources: published and computed' }).waitFor()
  await page.getByRole('link', { name: 'Dansk' }).click()
  await page.getByRole('heading', { name: 'Kilder: offentliggjort og beregnet' }).waitFor()
})

test('whatever stands in the address, the page stands too', async (page) => {
  for (const search of ['?strategi=&dato=', '?dato=%00%ff', '?tabel=~~x~udvikling', '?sprog=klingon&strategi[]=a', '?__proto__=x&dato=2018-08-31']) {
    await visit(page, `/rapport${search}`)
    assert.match(await title(page), /^KIK II pr\. /, search)
  }
})
