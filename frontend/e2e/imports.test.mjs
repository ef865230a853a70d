// What administrators do with import files, each journey on a server of its own: it changes what others read.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { assertAccessible, assertNoOverflow } from './lib/accessible.mjs'
import { ask } from './lib/api.mjs'
import { openPage, settled, signIn, visit } from './lib/browser.mjs'
import { startServerToImportInto } from './lib/server.mjs'
import { test } from './lib/suite.mjs'
import { danish, readTable } from './lib/tables.mjs'

/** A journey in a town of its own, as one of its people. `refusals`: the server is meant to refuse something. */
function journey(name, who, walk, { refusals = false } = {}) {
  test(name, async (_, { browser }) => {
    const town = await startServerToImportInto()
    const opened = await openPage(browser, town.url)
    try {
      if (who) await signIn(opened.page, town.people[who])
      await walk(opened.page, town, browser)
      if (!refusals) assert.deepEqual(opened.complaints, [])
    } finally {
      await opened.close()
      await town.stop()
    }
  })
}

const address = '/admin/data'
const choose = (page, files) =>
  page.locator('input[type=file]').setInputFiles(Object.entries(files).map(([name, content]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })))
const onServer = (page, count) => page.locator('caption', { hasText: `${count} fil${count === 1 ? '' : 'er'} på serveren` }).waitFor()
const look = (page) => page.getByRole('button', { name: /^Se( igen)?, hvad der vil ske$/ }).click()
const heading = (page, name) => page.getByRole('heading', { name, exact: true }).waitFor()
const focused = (page) => page.evaluate(() => document.activeElement?.textContent)

/** A file with one value in one row changed. */
function withRow(content, row, change) {
  const rows = content.split('\n')
  return rows.with(row - 1, change(rows[row - 1])).join('\n')
}

/** The row, as a spreadsheet counts, of the first that belongs to a programme. */
const firstOf = (content, programme) => content.split('\n').findIndex((row) => row.split(';').includes(programme)) + 1

async function figuresOf(page) {
  const { data } = await ask(page, `{ dataBasis { version dataThrough } programme(code: "KIK2") { report(asOf: "2018-08-31") { economy { netGain } } } }`)
  assert.ok(data, 'the API answers')
  return data
}
const netGain = ({ programme }) => programme.report.economy.netGain

journey('an administrator sees the error in row 7, mends it, imports, reads the new figures, and rolls back to the old ones', 'anna', async (page, town) => {
  const before = await figuresOf(page)
  await visit(page, '/admin/indsatser')
  await page.getByRole('link', { name: 'Indlæsning af data' }).click()
  await heading(page, 'Data er komplette til og med 30. juni 2022')

  const postings = withRow(town.file('posteringer'), firstOf(town.file('posteringer'), 'KIK2'), (row) => row.replace(/;[\d.]+;([^;]*)$/, ';123456,78;$1'))
  await choose(page, { 'ydelser.csv': withRow(town.file('ydelser'), 7, (row) => row.replace(/;\d{4}-\d\d-\d\d;/, ';2018-02-31;')), 'posteringer.csv': postings })
  await onServer(page, 2)
  await look(page)
  await heading(page, '1 fejl skal rettes, før filerne kan indlæses')
  assert.equal(await focused(page), '1 fejl skal rettes, før filerne kan indlæses', 'what one waited for has the focus')
  const [row, column, value, what] = (await readTable(page, 'Fejl'))['ydelser.csv']
  assert.deepEqual([row, column, value], ['7', 'fra', '2018-02-31'])
  assert.match(what, /er ikke en dato\. Skriv 2018-02-01/)
  assert.equal(await page.getByRole('button', { name: 'Indlæs', exact: true }).count(), 0, 'nothing can be imported')
  await assertAccessible(page)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Hent fejlene som CSV' }).click()])
  assert.match(readFileSync(await download.path(), 'utf8'), /^\ufeffFil;Række;Kolonne;Værdi;.*\r\nydelser.csv;7;fra;2018-02-31;/)
  assert.deepEqual(await figuresOf(page), before)

  // Dropped, not chosen; in place of the wrong one.
  await drop(page, 'ydelser.csv', town.file('ydelser'))
  await page.getByRole('button', { name: 'Se, hvad der vil ske' }).waitFor()
  await onServer(page, 2)
  await page.getByLabel('Data er komplette til og med').fill('31.7.2022')
  await look(page)
  await heading(page, 'Filerne er uden fejl og kan indlæses')
  await page.getByText('Data bliver komplette til og med 31. juli 2022 (nu 30. juni 2022).').waitFor()
  const rowsOf = (name) => town.file(name).trim().split('\n').length - 1
  assert.deepEqual(await readTable(page, 'Hvad hver fil vil ændre'), {
    'ydelser.csvydelser': [danish(rowsOf('ydelser')), '0', '0', danish(rowsOf('ydelser'))],
    'posteringer.csvposteringer': [danish(rowsOf('posteringer')), '0', '1', danish(rowsOf('posteringer') - 1)],
  })
  await assertAccessible(page)
  assert.deepEqual(await figuresOf(page), before, 'looking has changed nothing')

  await page.reload()
  await settled(page)
  await page.getByRole('button', { name: 'Indlæs', exact: true }).click()
  await heading(page, 'Filerne er indlæst som indlæsning 2')
  await heading(page, 'Data er komplette til og med 31. juli 2022')
  const after = await figuresOf(page)
  assert.notEqual(netGain(after), netGain(before))
  assert.equal(after.dataBasis.dataThrough, '2022-07-31')
  await assertAccessible(page)
  const log = (await ask(page, '{ imports { id actor files new changed unchanged removed } }')).data.imports
  const second = Object.entries(await readTable(page, '2 indlæsninger')).find(([name]) => name.startsWith('Indlæsning 2'))
  assert.match(second[0], /af Anna Andersen/)
  assert.deepEqual(second[1].slice(0, 5), ['31-07-2022', ...[log[0].new, log[0].changed, log[0].unchanged, log[0].removed].map((count) => danish(count))])

  await page.getByRole('button', { name: 'Rul tilbage: indlæsning 2' }).click()
  await page.locator('caption', { hasText: 'Hvad tilbagerulningen ændrer' }).waitFor()
  assert.deepEqual((await readTable(page, 'Hvad tilbagerulningen ændrer')).posteringer, ['0', '1', '0'])
  await page.getByText('Derefter er data komplette til og med 30. juni 2022.').waitFor()
  await assertAccessible(page)
  assert.deepEqual(await figuresOf(page), after, 'looking has changed nothing')
  await page.locator('.undo').getByRole('button', { name: 'Rul indlæsning 2 tilbage' }).click()
  await heading(page, 'Indlæsning 2 er rullet tilbage')
  await heading(page, 'Data er komplette til og med 30. juni 2022')
  assert.equal(await page.getByText('Filerne er indlæst som').count(), 0, 'what was taken back is not told as done')
  const restored = await figuresOf(page)
  assert.deepEqual({ ...restored, dataBasis: null }, { ...before, dataBasis: null })
  await page.getByText(/Rullet tilbage .* af Anna Andersen/).waitFor()
  await visit(page, '/rapport?strategi=KIK2&dato=2018-08-31')
  await page.getByText('Dataversion 3.').first().waitFor()
})

/** Drops a file somewhere on the page, as people do. */
async function drop(page, name, content) {
  const data = await page.evaluateHandle(
    ([named, text]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], named, { type: 'text/csv' }))
      return transfer
    },
    [name, content],
  )
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data })
  await page.dispatchEvent('main', 'drop', { dataTransfer: data })
}

journey('replacing a table is warned of, and says what it removes', 'anna', async (page, town) => {
  await visit(page, address)
  const rates = town.file('takster').trim().split('\n')
  await choose(page, { 'takster.csv': rates.slice(0, -2).join('\n') })
  await onServer(page, 1)
  await look(page)
  await heading(page, 'Filerne ændrer intet')
  await page.getByLabel('takster: fjern rækker, som filen ikke nævner').check()
  await page.getByText('Alle rækker i takster, som filerne ikke nævner, bliver fjernet.').waitFor()
  await page.getByText('Valgene er ændret, siden du så, hvad der vil ske.').waitFor()
  await look(page)
  // Days of the demo need those rates, but nothing names them: rates may go, and the report says what it then lacks.
  await heading(page, 'Filerne er uden fejl og kan indlæses')
  assert.deepEqual((await readTable(page, 'Hvad hver fil vil ændre'))['takster.csvtakster'].at(-1), '2')
  await page.getByLabel('takster: fjern rækker, som filen ikke nævner').uncheck()
  assert.equal(await page.getByRole('button', { name: 'Indlæs', exact: true }).count(), 0, 'what was not seen cannot be imported')
})

journey('the whole way is there for the keyboard', 'anna', async (page, town) => {
  await visit(page, address)
  const press = async (name, role = 'button') => {
    const target = page.getByRole(role, { name, exact: true })
    await target.focus()
    await page.keyboard.press('Enter')
  }
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('input[type=file]').focus().then(() => page.keyboard.press('Enter'))])
  await chooser.setFiles({ name: 'maal.csv', mimeType: 'text/csv', buffer: Buffer.from(`${town.file('maal')}KIK2;modtagere;2022-06-01;790\n`) })
  await onServer(page, 1)
  await page.getByLabel('Data er komplette til og med').focus()
  await page.keyboard.type('i morgen')
  await page.keyboard.press('Enter')
  await page.getByText('Skriv en dato, der findes').waitFor()
  await page.getByLabel('Data er komplette til og med').fill('01-01-2199')
  await page.keyboard.press('Enter')
  await page.getByText('Dagen er ikke kommet endnu.').waitFor()
  await page.getByLabel('Data er komplette til og med').fill('')
  await page.keyboard.press('Enter')
  await heading(page, 'Filerne er uden fejl og kan indlæses')
  await press('Indlæs')
  await heading(page, 'Filerne er indlæst som indlæsning 2')
  assert.equal(await focused(page), 'Filerne er indlæst som indlæsning 2')
  await press('Rul tilbage: indlæsning 2')
  await page.locator('caption', { hasText: 'Hvad tilbagerulningen ændrer' }).waitFor()
  assert.equal(await focused(page), 'Rul indlæsning 2 tilbage')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await heading(page, 'Indlæsning 2 er rullet tilbage')
  assert.equal(await focused(page), 'Indlæsning 2 er rullet tilbage')
})

journey(
  'files that are none, and files that are too large, say so each by itself',
  'anna',
  async (page) => {
    await visit(page, address)
    await choose(page, { 'billede.png': 'x', 'tom.csv': '', 'noter.csv': 'kære;kollega\n', 'regneark.xlsx': 'ikke et regneark', 'gammel.csv': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]) })
    await page.getByRole('alert').filter({ hasText: 'billede.png er hverken CSV eller XLSX.' }).waitFor()
    await onServer(page, 4)
    const files = await readTable(page, '4 filer')
    assert.match(files['tom.csv'][0], /ikke genkendtFilen er tom/)
    assert.match(files['noter.csv'][0], /ikke genkendtIngen kolonne er kendt/)
    assert.match(files['gammel.csv'][0], /ikke genkendtFilen er i det gamle Excel-format/)
    await look(page)
    await heading(page, '4 fejl skal rettes, før filerne kan indlæses')
    await assertAccessible(page)
    await page.route('**/import', async (route) => {
      const answer = await (await route.fetch()).json()
      await route.fulfill({ json: { ...answer, limits: { ...answer.limits, fileBytes: 1024 } } })
    })
    await page.reload()
    await settled(page)
    await choose(page, { 'stor.csv': 'x'.repeat(2000) })
    await page.getByRole('alert').filter({ hasText: 'stor.csv er for stor. En fil må højst fylde 1 kB.' }).waitFor()
    await choose(page, { '010203-1234.csv': 'borger\n' })
    await page.getByRole('alert').filter({ hasText: 'Filens navn har noget, som ligner et CPR-nummer.' }).waitFor()
    await page.getByRole('button', { name: 'Fjern alle filer' }).click()
    await page.locator('caption', { hasText: 'på serveren' }).waitFor({ state: 'detached' })
    assert.equal(await page.getByText('Filerne er ikke på serveren længere').count(), 0, 'one knows oneself')
  },
  { refusals: true },
)

journey(
  'what was seen is not imported into data that have changed meanwhile, and files that are gone are told as gone',
  'anna',
  async (page, town) => {
    await visit(page, address)
    await choose(page, { 'maal.csv': `${town.file('maal')}KIK2;modtagere;2022-06-01;790\n` })
    await onServer(page, 1)
    await look(page)
    await heading(page, 'Filerne er uden fejl og kan indlæses')
    await town.kik('import', town.write('takster.csv', town.file('takster').replace(/;[\d.,]+\n/, ';1.111,11\n')))
    await page.getByRole('button', { name: 'Indlæs', exact: true }).click()
    await heading(page, 'Filerne er ikke indlæst')
    await page.getByText('Data er ændret, siden du så, hvad der ville ske.').waitFor()
    await assertAccessible(page)
    await look(page)
    await heading(page, 'Filerne er uden fejl og kan indlæses')
    const { upload } = await (await page.request.get('/import')).json()
    await page.request.delete(`/import/uploads/${upload.id}`)
    await page.getByRole('button', { name: 'Indlæs', exact: true }).click()
    await page.getByRole('alert').filter({ hasText: 'Filerne er ikke på serveren længere' }).waitFor()
    await assertAccessible(page)
  },
  { refusals: true },
)

journey(
  'a connection that breaks is told, and what is under way stands on the page when it answers again',
  'anna',
  async (page) => {
    const busy = { task: 'IMPORT', by: 'Anna Andersen', mine: true, since: '2026-01-01T00:00:00Z', step: 'read', done: 30, total: 100, rows: 12_000, rowsInAll: 48_000 }
    let answer = 'busy'
    await page.route('**/import', async (route) => {
      if (answer === 'broken') return route.abort()
      const state = await (await route.fetch()).json()
      return route.fulfill({ json: answer === 'busy' ? { ...state, busy, upload: { id: 'x', stage: 'RUNNING', expiresAt: busy.since, files: [], check: 1, choice: null, result: null, failure: null } } : state })
    })
    await page.goto(address)
    await page.getByText('Trin 1 af 4: Læser filerne, 12.000 af 48.000 rækker').waitFor()
    assert.equal(await page.locator('progress').evaluate((bar) => bar.value / bar.max), 0.3)
    assert.equal(await page.locator('.task [role=status]').textContent(), 'Trin 1 af 4: Læser filerne')
    await assertAccessible(page)
    answer = 'broken'
    await page.getByRole('alert').filter({ hasText: 'Serveren svarer ikke lige nu' }).waitFor()
    await page.getByText('fortsætter på serveren').waitFor()
    answer = 'free'
    // Started anew meanwhile, the server has forgotten the run: the page says where to look.
    await page.getByRole('alert').filter({ hasText: 'Filerne er ikke på serveren længere' }).waitFor()
    assert.equal(await page.getByText('Serveren svarer ikke lige nu').count(), 0)
  },
  { refusals: true },
)

journey(
  'a later import of the same rows keeps an earlier one from being rolled back, and two administrators do not see each other’s files',
  'anna',
  async (page, town, browser) => {
    const rates = town.file('takster')
    await town.kik('import', town.write('a.csv', rates.replace(/;[\d.,]+\n/, ';1.111,11\n')))
    await town.kik('import', town.write('b.csv', rates.replace(/;[\d.,]+\n/, ';2.222,22\n')))
    await visit(page, address)
    await page.getByRole('button', { name: 'Rul tilbage: indlæsning 2' }).click()
    await heading(page, 'Indlæsning 2 kan ikke rulles tilbage')
    await page.getByText('Rul først indlæsning 3 tilbage.').waitFor()
    await assertAccessible(page)
    await page.getByRole('button', { name: 'Luk' }).click()
    await page.locator('.undo').waitFor({ state: 'detached' })
    await choose(page, { 'takster.csv': rates })
    await onServer(page, 1)
    const other = await openPage(browser, town.url)
    await signIn(other.page, town.people.bo)
    await visit(other.page, address)
    assert.equal(await other.page.getByText('takster.csv', { exact: true }).count(), 0)
    await other.close()
  },
)

journey('whoever is no administrator is told so', 'lars', async (page) => {
  await visit(page, address)
  await page.getByText('Data indlæses af administratorer').waitFor()
  await assertAccessible(page)
})

journey(
  'whoever has not signed in is told how to, and comes back',
  null,
  async (page, town) => {
    await visit(page, address)
    await page.getByRole('alert').getByRole('link', { name: 'Log ind' }).click()
    await page.getByLabel('Brugernavn').fill('anna')
    await page.getByLabel('Adgangskode').fill(town.people.anna.password)
    await page.keyboard.press('Enter')
    await heading(page, 'Data er komplette til og med 30. juni 2022')
    assert.equal(new URL(page.url()).pathname, address)
  },
  { refusals: true },
)

const upload = { id: 'x', stage: 'WAITING', expiresAt: '2026-01-01T10:00:00Z', check: 0, choice: null, result: null, failure: null, files: [
  { number: 1, name: 'ydelser-med-et-meget-langt-navn-uden-mellemrum-2022-06-30.csv', bytes: 711_000, kind: 'ydelser', problem: null },
  { number: 2, name: 'noter.csv', bytes: 20, kind: null, problem: 'Ingen kolonne er kendt. Første række skal være kolonnernes navne.' },
] }
const fileResult = { rows: 17_535, new: 1, changed: 12, unchanged: 17_522, repeated: 3, removed: 74, warnings: ['Læst som ydelser. Kolonner, som ikke er kendt og ikke er læst: hobby.'] }
const result = { files: upload.files.slice(0, 1).map(({ name, kind }) => ({ name, kind, ...fileResult })), warnings: [], problems: [], problemCount: 0, changes: true, import: null, version: 7 }
const problem = { file: 'ydelser-med-et-meget-langt-navn-uden-mellemrum-2022-06-30.csv', row: 1234, column: 'til', value: 'x'.repeat(100), message: '"31-02-2018" er ikke en dato. Skriv 2018-02-01 eller 01-02-2018.' }
const choice = { dataThrough: '2022-07-31', replace: ['ydelser'] }
const busy = { task: 'IMPORT', by: 'Bo Bertelsen', mine: false, since: '2026-01-01T10:00:00Z', step: 'apply', done: 3, total: 13, rows: 48_000, rowsInAll: 48_000 }
const rollback = { import: '1', stage: 'CHECKED', check: 1, version: 7, dataThrough: null, undone: [{ kind: 'publicerede_tal', removed: 17_535, restored: 0, returned: 2 }], failure: null }
const states = {
  'with files': { upload },
  'with errors': { upload: { ...upload, stage: 'CHECKED', check: 1, choice, result: { ...result, problems: Array.from({ length: 60 }, () => problem), problemCount: 61 } } },
  'with a result': { upload: { ...upload, stage: 'CHECKED', check: 1, choice, result } },
  'while files are imported': { upload: { ...upload, stage: 'RUNNING', check: 1, choice, result }, busy: { ...busy, mine: true } },
  'after an import': { upload: { ...upload, stage: 'DONE', check: 1, choice, result: { ...result, import: '12' } } },
  'after a failure': { upload: { ...upload, stage: 'FAILED', check: 1, choice, failure: { task: 'IMPORT', code: 'INTERNAL', message: '' } } },
  'while somebody else imports': { busy },
  'with a rollback to agree to': { rollback },
  'with a rollback that is refused': { rollback: { ...rollback, stage: 'FAILED', undone: [], failure: { task: 'CHECK_ROLLBACK', code: 'CONFLICT', message: 'Indlæsning 3 har siden ændret eller fjernet de samme rækker.' } } },
}

// As the server would answer, so that nothing is changed on the server that all tests share.
for (const [name, state] of Object.entries(states)) {
  for (const language of ['da', 'en']) {
    for (const width of [320, 1280]) {
      test(
        `the import page ${name}, in ${language}, ${width} px wide, is accessible and no wider than its window`,
        async (page) => {
          await page.route('**/import', async (route) => route.fulfill({ json: { ...(await (await route.fetch()).json()), ...state } }))
          await page.goto(language === 'da' ? address : `${address}?sprog=en`)
          await page.getByRole('heading', { level: 2 }).first().waitFor()
          await page.waitForFunction(() => document.querySelector('.loading') === null)
          await assertAccessible(page)
          await assertNoOverflow(page)
        },
        { width, seenBy: 'ADMINISTRATOR' },
      )
    }
  }
}
