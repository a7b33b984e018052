import { resolve } from 'node:path'

const asked = '?script'

/** @param {string} file */
async function bundled(file) {
  // Loaded here, so that a command which need not build starts without it.
  const { build } = await import('vite')
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: file,
      target: 'node20',
      minify: true,
      write: false,
      rollupOptions: { output: { format: 'cjs', codeSplitting: false } }
    }
  })
  const [bundle] = [result].flat()
  if (!bundle || !('output' in bundle)) throw new Error('The bundler made no bundle.')
  return bundle.output[0]
}

/**
 * `import { script } from './x?script'` gives a module with all it imports as the text of one script for a thread of its
 * own. A text needs no path, so it is the same in the archive of the packaged program, in the one file of the headless
 * command and in the tests.
 * @returns {import('vite').Plugin}
 */
export function scriptText() {
  return {
    name: 'script-text',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.endsWith(asked) || importer === undefined) return undefined
      return `${resolve(importer, '..', source.slice(0, -asked.length))}.ts${asked}`
    },
    async load(id) {
      if (!id.endsWith(asked)) return undefined
      const { code, moduleIds } = await bundled(id.slice(0, -asked.length))
      for (const module of moduleIds) this.addWatchFile(module)
      return `export const script = ${JSON.stringify(code)}`
    }
  }
}
