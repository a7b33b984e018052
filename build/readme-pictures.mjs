import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Keeps the pictures that the README shows as the program looks now.
 * @param {string} from @param {string} to
 */
export function readmePictures(from, to) {
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) {
    if (/-readme-(light|dark)\.png$/.test(name)) copyFileSync(join(from, name), join(to, name.replace('-readme', '')))
  }
}
