// The development month by month, held against the API.
import assert from 'node:assert/strict'
import { ask } from './lib/api.mjs'
import { settled, visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'
import { danish, readTable } from './lib/tables.mjs'

const text = async (locator) => (await locator.innerText()).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')
const danishDay = (date) => date.split('-').toReversed().join('-')

async function cohort(url, day, fields) {
  const { data } = await ask(url, `query ($day: Date!) { programme(code: "KIK2") { cohort(asOf: $day) { ${fields} } } }`, { day })
  return data.programme.cohort
}

test('the development answers with the number, the gap and the goal', async (page, { url }) => {
  await visit(page, '/udvikling?strategi=KIK2&dato=2018-08-31')
  const { data } = await ask(url, '{ programme(code: "KIK2") { report(asOf: "2018-08-31") { recipients { actual expected } } } }')
  const { actual, expected } = data.programme.report.recipients
  assert.equal(await text(page.locator('h1')), `${danish(actual)} modtagere den 31. august 2018, ${danish(Math.round(expected) - actual)} færre end forventet.`)
  const picture = page.getByRole('img', { name: /^Linjediagram/ })
  assert.match((await picture.evaluate((svg) => svg.textContent)).replaceAll('\u00a0', ' '), /Mål: 800 pr\. 01-05-2022/)
})

for (const [name, dimension, label] of [
  ['ydelse', 'BENEFIT', 'ydelse'],
  ['maalgruppe', 'TARGET_GROUP', 'målgruppe'],
  ['alder', 'AGE_BAND', 'alder'],
  ['koen', 'GENDER', 'køn'],
  ['distrikt', 'DISTRICT', 'distrikt'],
]) {
  test(`the recipients by ${name} are the API’s on every day, and add up to the report’s trend`, async (page, { url }) => {
    await visit(page, '/udvikling?strategi=KIK2&dato=2019-06-30&tabel=fordelt')
    await page.getByLabel('Fordel efter').selectOption(name)
    await settled(page)
    const { stock } = await cohort(url, '2019-06-30', `stock(from: "2018-02-01", to: "2019-06-30", by: ${dimension}) { date key { name } citizens }`)
    const { data } = await ask(url, '{ programme(code: "KIK2") { report(asOf: "2019-06-30") { trend { date recipients } } } }')
    const rows = await readTable(page, `Modtagere ved hver måneds udgang efter ${label}`)
    const heads = (await page.locator('section', { has: page.locator('#fordelt') }).locator('.fig-table thead th').allTextContents()).slice(1)
    for (const { date, key, citizens } of stock) assert.equal(rows[danishDay(date)][heads.indexOf(key.name)], danish(citizens))
    for (const { date, recipients } of data.programme.report.trend) {
      const sum = stock.filter((part) => part.date === date).reduce((total, { citizens }) => total + citizens, 0)
      assert.equal(sum, recipients, date)
    }
  })
}

test('small figures have one scale until each gets its own, and say which', async (page) => {
  await visit(page, '/udvikling?strategi=KIK2&dato=2021-06-30&efter=alder')
  const parts = page.locator('section', { has: page.locator('#fordelt') })
  assert.match(await text(parts.locator('.fig-foot')), /Alle figurer har samme skala\.$/)
  await parts.getByRole('radio', { name: 'Samme' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(/skala=egen/)
  assert.match(await text(parts.locator('.fig-foot')), /Hver figur har sin egen skala/)
})

test('who came and who left is the API’s, and the sum of the last month stands in words', async (page, { url }) => {
  await visit(page, '/udvikling?strategi=KIK2&dato=2018-08-31&tabel=til-og-fra')
  const { movement } = await cohort(url, '2018-08-31', 'movement(from: "2018-02-01", to: "2018-08-31") { month before new back out stock cameAndWent }')
  const rows = Object.values(await readTable(page, 'Til og fra, måned for måned'))
  assert.deepEqual(rows, movement.map(({ before, new: fresh, back, out, stock, cameAndWent }) => [before, fresh, back, out, stock, cameAndWent].map((count) => danish(count))))
  const { before, new: fresh, back, out, stock } = movement.at(-1)
  assert.equal(before + fresh + back - out, stock)
  const said = await text(page.locator('section', { has: page.locator('#til-og-fra') }).locator('.fig-head p'))
  assert.ok(said.startsWith(`August 2018: ${danish(before)} før + ${danish(fresh)} nye + ${danish(back)} tilbagevendte − ${danish(out)} ud = ${danish(stock)}.`), said)
})

test('the interventions behind the triangles are listed, and lead to their pages', async (page, { url }) => {
  await visit(page, '/udvikling?strategi=KIK2&dato=2018-08-31')
  const { data } = await ask(url, '{ interventions(first: 200, filter: { programmes: ["KIK2"] }, orderBy: { field: FROM }) { nodes { name from } } }')
  const begun = data.interventions.nodes.filter(({ from }) => from <= '2018-08-31')
  await page.getByText(`${begun.length} indsatser er begyndt`).click()
  assert.deepEqual(await page.locator('.starts li').allInnerTexts(), begun.map(({ name, from }) => `${danishDay(from)} ${name}`))
})
