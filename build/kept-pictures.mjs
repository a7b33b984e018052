import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Keeps the pictures that the README and the manual show as the program looks now.
 * @param {string} from @param {{ readme: string, manual: string }} to
 */
export function keptPictures(from, to) {
  for (const folder of [to.readme, to.manual]) mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(from)) {
    if (/-readme-(light|dark)\.png$/.test(name))
      copyFileSync(join(from, name), join(to.readme, name.replace('-readme', '')))
    if (name.endsWith('-manual.png')) copyFileSync(join(from, name), join(to.manual, name.replace('-manual', '')))
  }
}
