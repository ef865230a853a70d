// The report's tables as files.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'

test('a table is saved as a file that a Danish spreadsheet reads', async (page) => {
  await visit(page, '/rapport?strategi=KIK2&dato=2018-08-31')
  await page.getByText('Hent rapportens tabeller').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Borgere pr. 31-08-2018, CSV' }).click(),
  ])
  assert.equal(download.suggestedFilename(), 'kik2-2018-08-31-status.csv')
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n')
  assert.equal(lines[0], '\ufeffBorgere pr. 31-08-2018 (antal)')
  assert.equal(lines[1], 'Hvor er borgerne nu;Udgangspunkt;Tilgang;I alt;Mål, pr. 31-01-2019')
  assert.equal(lines[2], 'Kontanthjælp og uddannelseshjælp;771;207;978;1117')
})
