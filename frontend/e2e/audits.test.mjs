// The API as any client meets it: what the specification GraphQL over HTTP requires and recommends of a server.
import assert from 'node:assert/strict'
import { serverAudits } from 'graphql-http'
import { test } from './lib/suite.mjs'

test('the API passes every audit of GraphQL over HTTP, the recommended ones too', async (_page, { url }) => {
  const audits = serverAudits({ url: `${url}/graphql` })
  assert.equal(audits.length, 61, 'the audits have changed: look at what is new')
  const results = await Promise.all(audits.map(({ fn }) => fn()))
  const shortfalls = results.filter(({ status }) => status !== 'ok')
  assert.deepEqual(shortfalls.map(({ status, id, name, reason }) => `${status} ${id} ${name}: ${reason}`), [])
})
