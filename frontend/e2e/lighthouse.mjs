// Prints Lighthouse's scores of the pages on a desktop. A score depends on the machine, so that nothing is held to it.
import { scoresOf } from './lib/lighthouse.mjs'
import { startServer } from './lib/server.mjs'

const paths = ['/', '/rapport', '/indsatser']

const server = await startServer()
try {
  for (const path of paths) {
    const scores = await scoresOf(`${server.url}${path}?strategi=KIK2&dato=2018-08-31`, ['performance', 'accessibility'])
    const said = Object.entries(scores).map(([name, { score, lacks }]) => `${name} ${score}${lacks.length > 0 ? ` (${lacks.join(', ')})` : ''}`)
    console.log(`${path}: ${said.join(', ')}`)
  }
} finally {
  await server.stop()
}
