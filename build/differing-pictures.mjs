import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** @typedef {{ name: string, what: 'missing' | 'new' | 'resized' } | { name: string, what: 'changed', pixels: number }} Difference */

/**
 * What differs between two folders of pictures, down to a single pixel's shade.
 * @param {string} before @param {string} after @returns {Difference[]}
 */
export function differingPictures(before, after) {
  const [old, now] = [picturesIn(before), picturesIn(after)]
  return [...new Set([...old, ...now])].sort().flatMap((name) => {
    if (!now.includes(name)) return { name, what: 'missing' }
    if (!old.includes(name)) return { name, what: 'new' }
    return difference(name, readFileSync(join(before, name)), readFileSync(join(after, name)))
  })
}

/** @param {string} folder */
const picturesIn = (folder) => readdirSync(folder).filter((name) => name.endsWith('.png'))

/** @param {string} name @param {Buffer} before @param {Buffer} after @returns {Difference[]} */
function difference(name, before, after) {
  if (before.equals(after)) return []
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)]
  if (a.width !== b.width || a.height !== b.height) return [{ name, what: 'resized' }]
  const pixels = pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0, includeAA: true })
  return pixels === 0 ? [] : [{ name, what: 'changed', pixels }]
}
