// Prints Lighthouse's scores of the pages on a desktop and on a phone. A score depends on the machine, so that nothing is held to it.
import { figurePages, scoresOf } from './lib/lighthouse.mjs'
import { startServer } from './lib/server.mjs'

const server = await startServer()
try {
  for (const path of figurePages) {
    for (const device of ['desktop', 'phone']) {
      const scores = await scoresOf(`${server.url}${path}?strategi=KIK2&dato=2018-08-31`, ['performance', 'accessibility'], device)
      const said = Object.entries(scores).map(([name, { score, lacks }]) => `${name} ${score}${lacks.length > 0 ? ` (${lacks.join(', ')})` : ''}`)
      console.log(`${path} on a ${device}: ${said.join(', ')}`)
    }
  }
} finally {
  await server.stop()
}
