// The app without a mouse.
import assert from 'node:assert/strict'
import { settled, visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'

const report = '/rapport?strategi=KIK2&dato=2018-08-31'

/** What has the focus, in the words that a screen reader has for it. */
function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement
    const label = element.labels?.[0]?.textContent ?? element.getAttribute('aria-label') ?? element.textContent
    return `${element.localName} ${label.trim().slice(0, 80)}`
  })
}

async function tabTo(page, wanted, most = 40) {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab')
    if ((await focused(page)) === wanted) return
  }
  assert.fail(`${wanted} has not come within ${most} steps; the focus is on ${await focused(page)}`)
}

test('the first stop leads past the header to the content', async (page) => {
  await visit(page, report)
  await page.keyboard.press('Tab')
  assert.equal(await focused(page), 'a Gå til indhold')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  assert.equal(await focused(page), 'select Investeringsstrategi')
})

test('another page is reached by its link, and its title takes the focus and names the tab', async (page) => {
  await visit(page, report)
  await tabTo(page, 'a Kilder')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Kilder: offentliggjort og beregnet' }).waitFor()
  assert.equal(await focused(page), 'h1 Kilder: offentliggjort og beregnet')
  assert.equal(await page.title(), 'Kilder: offentliggjort og beregnet – KIK')
})

test('a choice on the page keeps the focus where it was', async (page) => {
  await visit(page, report)
  await tabTo(page, 'select Opgjort pr.')
  await page.keyboard.press('ArrowDown')
  await settled(page)
  assert.equal(new URL(page.url()).searchParams.get('dato'), '2018-07-31')
  assert.equal(await focused(page), 'select Opgjort pr.')
})

test('a figure is turned into its table by arrow keys, in the address', async (page) => {
  await visit(page, report)
  const figure = page.getByRole('figure', { name: /færre modtagere end forventet/ })
  await figure.getByRole('radio', { name: 'Figur' }).focus()
  await page.keyboard.press('ArrowRight')
  await figure.getByRole('table').waitFor()
  assert.equal(new URL(page.url()).searchParams.get('tabel'), 'udvikling')
  assert.equal(await figure.getByRole('img').isVisible(), false)
  await page.keyboard.press('ArrowLeft')
  await figure.getByRole('img').waitFor()
  assert.equal(new URL(page.url()).searchParams.get('tabel'), null)
})

test('a day is written, corrected and shown without a mouse', async (page) => {
  await visit(page, report)
  await tabTo(page, 'select Opgjort pr.')
  await page.keyboard.press('End')
  assert.equal(await focused(page), 'input Dag')
  await page.keyboard.type('31-09-2018')
  await page.keyboard.press('Enter')
  assert.match(await page.getByRole('alert').innerText(), /»31-09-2018« er ikke en dag/)
  assert.equal(await focused(page), 'input Dag')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('30-09-2018')
  await page.keyboard.press('Enter')
  await settled(page)
  assert.equal(new URL(page.url()).searchParams.get('dato'), '2018-09-30')
  assert.equal(await focused(page), 'select Opgjort pr.')
})

test('every stop of the report can be seen to have the focus', async (page) => {
  await visit(page, report)
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const element = document.activeElement
      const shown = element.closest('.seg label') ?? element
      return element === document.body || getComputedStyle(shown).outlineStyle !== 'none'
    })
    assert.ok(seen, await focused(page))
  }
})
