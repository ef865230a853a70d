/** What the API answers to a query: the figures that a page must show. Asked as whoever is signed in on a page, or at an address as nobody. */
export async function ask(where, query, variables = {}) {
  if (typeof where !== 'string') return (await where.request.post('/graphql', { data: { query, variables } })).json()
  const url = where
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return response.json()
}
