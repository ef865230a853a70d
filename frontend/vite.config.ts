import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// The API that `npm run dev` talks to.
const api = process.env['KIK_URL'] ?? 'http://127.0.0.1:8080'

export default defineConfig({
  plugins: [react()],
  envPrefix: ['VITE_', 'KIK_CONTACT'],
  build: {
    // dist/.gitkeep must stay: Go embeds the folder even when nothing is built.
    emptyOutDir: false,
    // Data URLs would need a wider content security policy than 'self'.
    assetsInlineLimit: 0,
    target: 'es2023',
    // A browser that cannot preload loads all the same, a moment later.
    modulePreload: { polyfill: false },
    license: { fileName: 'licences/libraries.txt' },
  },
  server: { proxy: { '/graphql': api, '/auth': api, '/import': api } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    // A browser's environment for each file would take eight times as long; every test cleans up after itself.
    isolate: false,
  },
})
