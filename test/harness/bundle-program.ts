import { join, resolve } from 'node:path'
import { build } from 'vite'
import { scriptText } from '../../build/script-text.mjs'

interface Wishes {
  /** The folder it lies in, when that is not this one. */
  from?: string
  /** Modules that something else stands for. */
  alias?: Record<string, string>
}

/** Bundles a TypeScript program into a folder, so that plain Node can run it; returns its path. */
export async function bundleProgram(
  name: string,
  folder: string,
  { from = import.meta.dirname, alias = {} }: Wishes = {}
): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [scriptText()],
    resolve: { alias },
    ssr: { noExternal: true },
    build: {
      ssr: resolve(from, `${name}.ts`),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } }
    }
  })
  return join(folder, `${name}.mjs`)
}
