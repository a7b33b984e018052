import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'

const require = createRequire(import.meta.url)
const pack = dirname(dirname(require.resolve('@sparticuz/chromium')))
const { version } = JSON.parse(readFileSync(join(pack, 'package.json'), 'utf8'))
const modules = pack.slice(0, pack.lastIndexOf(`node_modules${sep}`) + 'node_modules'.length)
const cache = join(modules, '.cache')
// Read before the boot script lets this process pass for Electron.
const node = process.execPath

/** The folder where this version of the bundled Chromium lies unpacked, with its libraries and fonts. */
export function unpackedChromium() {
  const folder = join(cache, `stand-in-chromium-${version}`)
  if (!existsSync(folder)) unpackInto(folder)
  return folder
}

/** Several tests may start at once: each unpacks for itself, the first to rename wins, the others throw theirs away. */
function unpackInto(folder) {
  mkdirSync(cache, { recursive: true })
  const draft = mkdtempSync(`${folder}-`)
  execFileSync(node, ['--input-type=module', '--eval', unpack], {
    // The package unpacks into TMPDIR; the runtime's name makes it add NSS, which a bare Debian lacks.
    env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', NODE_OPTIONS: '' },
    cwd: import.meta.dirname,
    stdio: ['ignore', 'ignore', 'inherit']
  })
  try {
    renameSync(draft, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(draft, { recursive: true })
  }
}

const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()"
