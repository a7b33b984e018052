import { resolve } from 'node:path'

const asked = /\?script$/

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
      rolldownOptions: { output: { format: 'cjs', codeSplitting: false } }
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
    resolveId: {
      filter: { id: asked },
      handler(source, importer) {
        return importer && `${resolve(importer, '..', source.replace(asked, ''))}.ts?script`
      }
    },
    load: {
      filter: { id: asked },
      async handler(id) {
        const { code, moduleIds } = await bundled(id.replace(asked, ''))
        for (const module of moduleIds) this.addWatchFile(module)
        return { code: `export const script = ${JSON.stringify(code)}`, meta: { bundled: moduleIds } }
      }
    }
  }
}
