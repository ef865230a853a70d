// The pages on A4.
import assert from 'node:assert/strict'
import { assertNoOverflow } from './lib/accessible.mjs'
import { visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'

const report = '/rapport?strategi=KIK2&dato=2018-08-31'
const pages = [
  '/?strategi=KIK2&dato=2018-08-31',
  report,
  '/rapport/offentlig?strategi=KIK2&dato=2018-08-31',
  '/udvikling?strategi=KIK2&dato=2021-06-30&efter=alder',
  '/oekonomi?strategi=KIK2&dato=2018-08-31',
  '/kohorter?strategi=KIK2&dato=2018-08-31',
  '/bevaegelser?strategi=KIK2&dato=2018-08-31',
  '/kommuner?strategi=KIK2&dato=2022-06-15',
  '/indsatser?strategi=KIK2&dato=2021-06-30',
  '/indsatser/potentialejaegerne?strategi=KIK2&dato=2019-06-04',
  '/metode',
  '/kilder',
]

/** A4 less its margins, in pixels of a screen. */
const paperWidth = 658

for (const address of pages) {
  test(`the print of ${address} has figure and table both, fits the paper, and shows nothing that only a screen can do`, async (page) => {
    await visit(page, address)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: paperWidth, height: 1000 })
    for (const figure of await page.getByRole('figure').all()) {
      assert.ok(await figure.getByRole('img').first().isVisible())
      assert.ok(await figure.getByRole('table').isVisible())
    }
    for (const part of ['.top', '.scope', '.toc', '.foot', '.skip', '.panel', 'button', 'select', 'input', '.take-away', '.explain']) {
      for (const element of await page.locator(part).all()) assert.equal(await element.isVisible(), false, part)
    }
    await assertNoOverflow(page)
  })

  test(`the print of ${address} says of what and when it is, and that it is demo data, on top and in the margin of every page`, async (page) => {
    await visit(page, address)
    await page.emulateMedia({ media: 'print' })
    assert.ok(await page.getByText('Borgerne er opdigtede og valgt, så de offentliggjorte tal kommer frem.').first().isVisible())
    const margins = await page.evaluate(() =>
      document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join(' '),
    )
    assert.match(margins, /@bottom-left[^}]*Demodata: opdigtede borgere\./)
    assert.match(margins, /counter\(page\)/)
    const day = /dato=(\d{4})-(\d\d)-(\d\d)/.exec(address)
    if (day) assert.ok(margins.includes(`KIK II, opgjort pr. ${day[3]}-${day[2]}-${day[1]}.`), margins)

    const pdf = await page.pdf({ preferCSSPageSize: true })
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
    assert.match(pdf.toString('latin1'), /\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
  })
}

test('the overview fits two pages, and its first says all but the course', async (page) => {
  await visit(page, pages[0])
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  assert.equal(pdf.match(/\/Type \/Page\b/g).length, 2)
})

test('the heads of a long table are repeated in words', async (page) => {
  await visit(page, '/kommuner?strategi=KIK2&dato=2022-06-15')
  await page.emulateMedia({ media: 'print' })
  // Browsers leave buttons out of what they repeat.
  const heads = await page.getByRole('table').last().locator('thead th').all()
  for (const head of heads) assert.notEqual((await head.innerText()).trim(), '')
})
