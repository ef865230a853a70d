// What people see of a programme that has lost citizens by the retention rule.
import assert from 'node:assert/strict'
import { assertAccessible } from './lib/accessible.mjs'
import { openPage, signIn, visit } from './lib/browser.mjs'
import { startServerAfterRetention } from './lib/server.mjs'
import { test } from './lib/suite.mjs'
import { readTable } from './lib/tables.mjs'

test(
  'after citizens were deleted, a reader finds the reports as they were, and no figure where there is none any more',
  async (_, { browser }) => {
    const town = await startServerAfterRetention()
    const { page, complaints, close } = await openPage(browser, town.url)
    try {
      await signIn(page, town.reader)
      await visit(page, '/rapport?strategi=KIK1&dato=2018-02-01')
      await page.getByText('Rapporten er bevaret, som den blev regnet').first().waitFor()
      const status = await readTable(page, 'Borgere pr.')
      assert.deepEqual(status['I alt'].slice(0, 3), ['1.008', '429', '1.437'])

      await visit(page, '/rapport?strategi=KIK1&dato=2018-02-27')
      await page.getByRole('alert').filter({ hasText: 'slettet efter slettefristen' }).waitFor()
      for (const place of ['/indsatser', '/indsatser/k1-aktivitetsparate']) {
        await visit(page, `${place}?strategi=KIK1&dato=2018-02-28`)
        await page.getByRole('alert').filter({ hasText: 'Der er ikke længere tal for strategiens indsatser' }).waitFor()
        await assertAccessible(page)
      }
      await visit(page, '/rapport?strategi=KIK2&dato=2018-08-31')
      const running = await readTable(page, 'Borgere pr.')
      assert.deepEqual(running['I alt'].slice(0, 3), ['1.128', '357', '1.485'])
      assert.deepEqual(complaints, [])
    } finally {
      await close()
      await town.stop()
    }
  },
)
