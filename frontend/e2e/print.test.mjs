// The report on A4.
import assert from 'node:assert/strict'
import { visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'

const report = '/rapport?strategi=KIK2&dato=2018-08-31'

test('paper shows figure and table both, and nothing that only a screen can do', async (page) => {
  await visit(page, report)
  await page.emulateMedia({ media: 'print' })
  for (const figure of await page.getByRole('figure').all()) {
    assert.ok(await figure.getByRole('img').isVisible())
    assert.ok(await figure.getByRole('table').isVisible())
  }
  for (const part of ['.top', '.scope', '.toc', '.seg', '.foot', '.skip', '.downloads']) {
    assert.equal(await page.locator(part).first().isVisible(), false, part)
  }
})

for (const address of [report, '/metode', '/kilder']) {
  test(`the print of ${address} says that it is demo data, on top and in the margin of every page`, async (page) => {
    await visit(page, address)
    await page.emulateMedia({ media: 'print' })
    assert.ok(await page.getByText('Borgerne er opdigtede og valgt, så de offentliggjorte tal kommer frem.').first().isVisible())
    const margins = await page.evaluate(() =>
      document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join(' '),
    )
    assert.match(margins, /@bottom-left[^}]*Demodata: opdigtede borgere\./)
    assert.match(margins, /counter\(page\)/)

    const pdf = await page.pdf({ preferCSSPageSize: true })
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
    assert.match(pdf.toString('latin1'), /\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
  })
}
