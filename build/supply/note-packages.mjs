import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { packageFolder } from './package-of.mjs'

/**
 * Notes from which packages code has come into a part of the program, also by way of a script that is shipped as text.
 * @param {string} root the project's folder: the bundler runs its configuration from a folder of its own
 * @param {string} note the JSON file to write
 * @returns {import('vite').Plugin}
 */
export function notePackages(root, note) {
  return {
    name: 'note-packages',
    generateBundle(_options, bundle) {
      /** @param {string} id */
      const withBundled = (id) => {
        /** @type {string[]} */
        const bundled = this.getModuleInfo(id)?.meta['bundled'] ?? []
        return [id, ...bundled]
      }
      const modules = Object.values(bundle).flatMap((output) => {
        if (output.type === 'asset') return output.originalFileNames
        return Object.entries(output.modules).flatMap(([id, part]) => (part.renderedLength > 0 ? withBundled(id) : []))
      })
      const folders = [...new Set(modules.flatMap((id) => packageFolder(root, id) ?? []))].sort()
      mkdirSync(dirname(note), { recursive: true })
      writeFileSync(note, `${JSON.stringify(folders, null, 2)}\n`)
    }
  }
}
