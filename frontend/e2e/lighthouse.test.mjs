// Lighthouse's accessibility score of every page of figures.
import assert from 'node:assert/strict'
import { figurePages, scoresOf } from './lib/lighthouse.mjs'
import { test } from './lib/suite.mjs'

// One test, since Lighthouse cannot look at two pages at a time.
test('Lighthouse gives every page of figures the accessibility score 100', async (_page, { url }) => {
  for (const path of figurePages) {
    const { accessibility } = await scoresOf(`${url}${path}?strategi=KIK2&dato=2018-08-31`, ['accessibility'])
    assert.deepEqual(accessibility, { score: 100, lacks: [] }, path)
  }
})
