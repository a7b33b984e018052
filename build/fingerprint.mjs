import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

/**
 * One short text for the present state of some sources: it differs as soon as a file is changed, added or removed.
 * Newest-time comparisons miss a file that is gone, or one that a checkout has set back.
 * @param {string[]} sources files and folders, relative to the project
 */
export function fingerprint(sources) {
  const hash = createHash('sha256')
  for (const source of sources) for (const line of linesFor(join(root, source))) hash.update(line)
  return hash.digest('hex').slice(0, 16)
}

/** @param {string} path @returns {string[]} */
function linesFor(path) {
  const found = statSync(path)
  if (!found.isDirectory()) return [`${path} ${found.size} ${found.mtimeMs}\n`]
  return readdirSync(path)
    .sort()
    .flatMap((name) => linesFor(join(path, name)))
}
