import react from '@vitejs/plugin-react'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const root = resolve(import.meta.dirname, '../../..')

/** Shows the real renderer in an ordinary browser, over a fake `window.api`: `npx vite --config test/renderer/harness/vite.config.ts`. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: resolve(root, 'out/harness-cache'),
  plugins: [react()],
  server: { fs: { allow: [root, resolve(root, 'node_modules/.')] } },
  build: { outDir: resolve(root, 'out/harness'), emptyOutDir: true }
})
