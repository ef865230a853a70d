// The report's tables as files.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { ask } from './lib/api.mjs'
import { visit } from './lib/browser.mjs'
import { test } from './lib/suite.mjs'

/** The lines of a table's file. */
async function download(page, caption) {
  await visit(page, '/rapport?strategi=KIK2&dato=2018-08-31')
  await page.getByText('Hent rapportens tabeller').click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.downloads').getByRole('button', { name: `Hent tabellen »${caption}« som CSV`, exact: true }).click(),
  ])
  return { name: file.suggestedFilename(), lines: readFileSync(await file.path(), 'utf8').split('\r\n') }
}

test('a table is saved as a file that a Danish spreadsheet reads', async (page) => {
  const { name, lines } = await download(page, 'Borgere pr. 31-08-2018')
  assert.equal(name, 'kik2-2018-08-31-status.csv')
  assert.equal(lines[0], '\ufeffHvor er borgerne nu;Udgangspunkt (antal);Tilgang (antal);I alt (antal);Mål, pr. 31-01-2019 (antal)')
  assert.equal(lines[1], 'Kontanthjælp og uddannelseshjælp;771;207;978;1117')
})

test('a table of amounts is saved in the kroner that its head states', async (page, { url }) => {
  const { lines } = await download(page, 'Netto gevinst')
  const { data } = await ask(url, '{ programme(code: "KIK2") { report(asOf: "2018-08-31") { economy { netGain } } } }')
  assert.match(lines[0], /^\ufeffPost;Faktisk, med tilgang \(kr\.\);/)
  const netGain = lines.find((line) => line.startsWith('Netto gevinst;')).split(';')[1]
  assert.match(netGain, /^\d+,\d\d$/)
  assert.equal(Number(netGain.replace(',', '.')), data.programme.report.economy.netGain)
})

test('a saved table says what it rests on, what weakens it, and that it is demo data', async (page) => {
  const { lines } = await download(page, 'Netto gevinst')
  const facts = lines.slice(lines.indexOf('') + 1).join('\n')
  assert.match(facts, /^Tabel;Netto gevinst\nInvesteringsstrategi;KIK II\nOpgjort pr\.;31-08-2018\nDataversion;\d+\n/)
  assert.match(facts, /\nKilde;posteringer, ydelsesforløb/)
  assert.match(facts, /\nNote;Der er ingen sammenligningsgruppe/)
  assert.match(facts, /\nNote;Fortegn: minus er en gevinst/)
  assert.match(facts, /\nNote;Demodata\./)
})
