// From where to where the citizens went, held against the API.
import assert from 'node:assert/strict'
import { ask } from './lib/api.mjs'
import { settled, visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'
import { danish, readTable } from './lib/tables.mjs'

const text = async (locator) => (await locator.innerText()).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')

async function waysOf(url, from, to, by) {
  const { data } = await ask(
    url,
    `query ($from: Date!, $to: Date!, $by: FlowDimension!) { programme(code: "KIK2") { cohort(asOf: $to) { flow(from: $from, to: $to, by: $by) { from fromName to toName citizens fromCitizens toCitizens population } } } }`,
    { from, to, by },
  )
  return data.programme.cohort.flow
}

for (const [name, by, choice] of [
  ['state', 'STATE', ''],
  ['benefit', 'BENEFIT', '&efter=ydelse'],
]) {
  test(`the matrix by ${name} has every way and the sums of the API`, async (page, { url }) => {
    await visit(page, `/bevaegelser?strategi=KIK2&dato=2018-08-31&tabel=bevaegelser${choice}`)
    const ways = await waysOf(url, '2018-02-01', '2018-08-31', by)
    const rows = await readTable(page, 'Fra \\(rækker')
    const heads = (await page.locator('.fig-table thead th').allTextContents()).slice(1)
    for (const way of ways) {
      const row = rows[way.fromName]
      const cell = row[heads.indexOf(way.toName)]
      assert.equal(cell, way.from === way.to ? `${danish(way.citizens)} blev` : danish(way.citizens), `${way.fromName} to ${way.toName}`)
      assert.equal(row.at(-1), danish(way.fromCitizens))
      assert.equal(rows['I alt'][heads.indexOf(way.toName)], danish(way.toCitizens))
    }
    assert.equal(rows['I alt'].at(-1), danish(ways[0].population))
    const told = Object.values(rows).slice(0, -1).flatMap((cells) => cells.slice(0, -1)).filter((cell) => cell !== '0').length
    assert.equal(told, ways.length)
  })
}

test('the picture names every place with its citizens, and says the largest ways in words', async (page, { url }) => {
  await visit(page, '/bevaegelser?strategi=KIK2&dato=2018-08-31')
  const ways = await waysOf(url, '2018-02-01', '2018-08-31', 'STATE')
  const picture = page.getByRole('img', { name: /^Bånd fra venstre/ })
  const drawn = (await picture.evaluate((svg) => svg.textContent)).replaceAll('\u00a0', ' ')
  for (const { fromName, fromCitizens, toName, toCitizens } of ways) {
    assert.ok(drawn.includes(`${fromName}${danish(fromCitizens)}`), `${fromName} in ${drawn}`)
    assert.ok(drawn.includes(`${toName}${danish(toCitizens)}`), `${toName} in ${drawn}`)
  }
  const largest = ways.filter(({ from, to }) => from !== to && from !== 'NOT_YET_IN_PROGRAMME').toSorted((a, b) => b.citizens - a.citizens)[0]
  assert.equal(await text(page.locator('.fig-head h2')), `Den største bevægelse: ${danish(largest.citizens)} fra ydelsen til selvforsørgelse`)
})

test('another first day and another view are chosen with the keyboard, and are in the address', async (page, { url }) => {
  await visit(page, '/bevaegelser?strategi=KIK2&dato=2018-08-31')
  await page.getByLabel('Fra dag').selectOption('2018-06-30')
  await settled(page)
  await page.getByRole('radio', { name: 'Hvor de er' }).focus()
  await page.keyboard.press('ArrowRight')
  await settled(page)
  await page.getByRole('radio', { name: 'Figur' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(/tabel=bevaegelser/)
  assert.match(page.url(), /fra=2018-06-30/)
  assert.match(page.url(), /efter=ydelse/)
  const ways = await waysOf(url, '2018-06-30', '2018-08-31', 'BENEFIT')
  const rows = await readTable(page, 'Fra \\(rækker, 30-06-2018')
  assert.equal(rows['Kontanthjælp'].at(-1), danish(ways.find(({ from }) => from === 'kontanthjaelp').fromCitizens))
})

test('a first day after the chosen one is named, and the baseline is shown instead', async (page) => {
  await visit(page, '/bevaegelser?strategi=KIK2&dato=2018-08-31&fra=2020-01-31')
  assert.match(await text(page.locator('.notice')), /31-01-2020 ligger efter den valgte dag\. Her vises bevægelserne fra 1\. februar 2018 i stedet\./)
})
