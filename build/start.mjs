import { join, resolve } from 'node:path'
import { buildIfStale } from './build-if-stale.mjs'
import { program } from './build-program.mjs'
import { installedBrowser } from './installed-browser.mjs'
import { electronInstaller, realElectron, standInFolder } from './real-electron.mjs'
import { run } from './run.mjs'

const root = resolve(import.meta.dirname, '..')
const papers = join('out', 'exempel')
const words = process.argv.slice(2)
const node = process.execPath

/** @param {string} line */
const say = (line) => console.log(line)

const hasScreen =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])

process.exitCode = (await start()) ? 0 : 1

/** The program in its own window, else in an installed browser's, else its papers without any window. */
async function start() {
  say('Förbereder Nämndklar …')
  try {
    await buildIfStale(program)
  } catch {
    say('Programmet gick inte att bygga. Kör "npm run build" för att se varför.')
    return false
  }
  if (!hasScreen) return makePapers('här finns ingen skärm att öppna det på')
  return (
    (await openInElectron()) ||
    (await openInBrowser()) ||
    makePapers('varken Electron eller en webbläsare gick att använda')
  )
}

async function openInElectron() {
  if (process.env['STAND_IN']) return false
  if (!realElectron()) {
    say('Hämtar Electron, som fönstret visas med. Det tar högst en minut och behövs bara första gången …')
    await run(node, [electronInstaller], { silent: true, seconds: 60 })
  }
  const electron = realElectron()
  if (!electron) {
    say('Electron gick inte att hämta.')
    return false
  }
  const startedAt = Date.now()
  const ran = await run(electron, [root, ...words])
  // One that ended badly later on has had its window, and said why in it.
  if (ran || Date.now() - startedAt > 10_000) return true
  say('Electron finns, men gick inte att köra här.')
  return false
}

async function openInBrowser() {
  const browser = installedBrowser({ platform: process.platform, env: process.env })
  if (!browser) return false
  say(`Visar programmet i ${browser}. Det går att prova, men menyraden saknas och dialogrutorna är enklare.`)
  return run(node, [join(standInFolder, 'boot.js'), root, ...words], { env: { STAND_IN_BROWSER: browser } })
}

/** @param {string} reason */
async function makePapers(reason) {
  say(`Fönstret öppnades inte: ${reason}. Exempelårets handlingar görs i stället, utan fönster.`)
  const command = join(import.meta.dirname, 'namndklar.mjs')
  const made = await run(node, [command, 'sample', '--out', join(root, papers)])
  say(made ? `Handlingarna ligger i mappen ${papers}.` : 'Handlingarna gick inte att göra.')
  return made
}
