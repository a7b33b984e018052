import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const withValue = ['-r', '--require']

/** Electron's own command line: `electron [-r module] [--switch] <folder or file> [arguments]`. */
function readCommandLine(words) {
  const preloads = []
  const switches = []
  for (let at = 0; at < words.length; at++) {
    if (withValue.includes(words[at])) preloads.push(words[++at])
    else if (words[at].startsWith('-')) switches.push(words[at])
    else
      return {
        preloads,
        target: resolve(words[at]),
        after: words.slice(at + 1),
        switches: [...switches, ...words.slice(at + 1).filter(isSwitch)]
      }
  }
  throw new Error('The stand-in was started without a program to run.')
}

const isSwitch = (word) => word.startsWith('--') && word !== '--'

function nearestPackage(folder) {
  const file = join(folder, 'package.json')
  if (existsSync(file)) return { root: folder, manifest: JSON.parse(readFileSync(file, 'utf8')) }
  return dirname(folder) === folder ? { root: folder, manifest: {} } : nearestPackage(dirname(folder))
}

const { preloads, target, after, switches } = readCommandLine(process.argv.slice(2))
const isFolder = statSync(target).isDirectory()
const { root, manifest } = nearestPackage(isFolder ? target : dirname(target))

/** What this process was asked to run. */
export const program = {
  preloads,
  switches,
  /** What stands after the program: all that a packaged one sees of its command line. */
  words: after,
  root,
  manifest,
  entry: isFolder ? join(root, manifest.main ?? 'index.js') : target
}
