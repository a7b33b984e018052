import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'
import { scriptText } from './script-text.mjs'
import { notePackages } from './supply/note-packages.mjs'

const root = resolve(import.meta.dirname, '..')

/** Main and preload are bundled whole, so that the packaged program needs nothing but this output. */
export default defineConfig({
  main: {
    plugins: [scriptText(), notePackages(root, resolve(root, 'out/bundled/main.json'))],
    // fflate's build for Node declares a `require` of its own, beside the one that electron-vite puts first.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      externalizeDeps: false,
      outDir: resolve(root, 'out/main'),
      rolldownOptions: {
        input: { main: resolve(root, 'electron/main.ts') },
        // All in one folder, so that what lies beside the bundles is found alike from each of them.
        output: { chunkFileNames: '[name]-[hash].js' }
      }
    }
  },
  preload: {
    plugins: [notePackages(root, resolve(root, 'out/bundled/preload.json'))],
    build: {
      externalizeDeps: false,
      outDir: resolve(root, 'out/preload'),
      rolldownOptions: {
        input: { preload: resolve(root, 'electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false }
      }
    }
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [react(), notePackages(root, resolve(root, 'out/bundled/renderer.json'))],
    build: {
      outDir: resolve(root, 'out/renderer'),
      minify: true,
      // One sheet: what overrides what hangs on the order of the parts, whichever of them is loaded first.
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: resolve(root, 'renderer/index.html') } }
    }
  }
})
