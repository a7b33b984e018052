import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { packageIn } from './package-of.mjs'

const root = resolve(import.meta.dirname, '../..')

/** What lies beside the bundles: the browser, the typesetter and its fonts. */
const beside = [
  'node_modules/electron',
  'node_modules/@myriaddreamin/typst-ts-node-compiler',
  'node_modules/@expo-google-fonts/arimo',
  'node_modules/@expo-google-fonts/tinos'
]

/** @param {string} part */
function notedIn(part) {
  /** @type {string[]} */
  const folders = JSON.parse(readFileSync(join(root, `out/bundled/${part}.json`), 'utf8'))
  return folders
}

/** Every package with something in the program as it was last built, by name. */
export function shippedPackages() {
  const folders = new Set([...['main', 'preload', 'renderer'].flatMap(notedIn), ...beside])
  return [...folders]
    .map((folder) => packageIn(join(root, folder)))
    .sort((a, b) => (a.told.name < b.told.name ? -1 : 1))
}
