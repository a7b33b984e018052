import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from './api/app.js'
import { browser, startChromium } from './chromium/browser.js'
import { installElectronModule } from './electron-module.js'
import { program } from './program.js'
import { record } from './record.js'

const here = import.meta.dirname
const { version } = createRequire(import.meta.url)('electron/package.json')

const executable = join(here, 'electron')
process.argv = record.isPackaged ? [executable, ...program.words] : [executable, ...process.argv.slice(2)]
process.execPath = executable
if (!record.isPackaged) process.defaultApp = true
process.type = 'browser'
process.resourcesPath = record.isPackaged ? dirname(program.root) : join(here, 'resources')
Object.defineProperty(process.versions, 'electron', { value: version, enumerable: true })

// Electron warns about a forgotten promise and lives on, where Node would die.
process.on('unhandledRejection', (reason) => console.error('Unhandled rejection:', reason))

installElectronModule()
const require = createRequire(import.meta.url)
for (const preload of program.preloads) require(preload)

try {
  // Like Electron: ready waits for the entry module and whatever it awaits at top level.
  await import(pathToFileURL(program.entry).href)
  await startChromium(app)
  app.becomeReady()
} catch (error) {
  // A person at `npm start` is told in words; a developer gets everything.
  console.error(browser.visible ? 'Programmet gick inte att visa i webbläsaren.' : error)
  app.exit(1)
}
