import { EventEmitter } from 'node:events'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { browser } from '../chromium/browser.js'
import { preventableEvent } from '../preventable-event.js'
import { program } from '../program.js'
import { record } from '../record.js'
import { SingleInstance } from '../single-instance.js'
import { CommandLine } from './command-line.js'
import { openWindows } from './open-windows.js'

class App extends EventEmitter {
  name = program.manifest.productName ?? program.manifest.name ?? 'Electron'
  isPackaged = record.isPackaged
  commandLine = new CommandLine(program.switches)
  #paths = new Map()
  #ready = Promise.withResolvers?.() ?? withResolvers()
  #isReady = false
  #isQuitting = false
  #instance

  whenReady() {
    return this.#ready.promise
  }

  isReady() {
    return this.#isReady
  }

  /** Called by the boot script, once the entry module has run and Chromium answers. */
  becomeReady() {
    this.#isReady = true
    this.emit('ready', {}, {})
    this.#ready.resolve({})
  }

  getName() {
    return this.name
  }

  setName(name) {
    this.name = name
  }

  getVersion() {
    return program.manifest.version ?? '0.0.0'
  }

  getAppPath() {
    return program.root
  }

  getLocale() {
    return 'sv'
  }

  getPreferredSystemLanguages() {
    return ['sv-SE']
  }

  getPath(name) {
    const path = this.#paths.get(name) ?? this.#defaultPath(name)
    if (!path) throw new Error(`Failed to get '${name}' path`)
    return path
  }

  setPath(name, path) {
    this.#paths.set(name, path)
  }

  setAppUserModelId() {}

  enableSandbox() {
    this.#onlyBeforeReady('enableSandbox')
    record.isSandboxed = true
    // Electron takes away a --no-sandbox that came on the command line.
    this.commandLine.removeSwitch('no-sandbox')
  }

  disableHardwareAcceleration() {
    this.#onlyBeforeReady('disableHardwareAcceleration')
    record.hasHardwareAcceleration = false
  }

  /** Noted, not done: a spec starts the program again itself. */
  relaunch() {
    record.relaunched += 1
  }

  addRecentDocument() {}

  clearRecentDocuments() {}

  focus() {}

  requestSingleInstanceLock(additionalData = {}) {
    if (record.refusesLock) return false
    const instance = new SingleInstance(this.getPath('userData'))
    const message = { argv: process.argv, cwd: process.cwd(), additionalData }
    const isFirst = instance.claim(message, async ({ argv, cwd, additionalData: data }) => {
      await this.#ready.promise
      this.emit('second-instance', {}, argv, cwd, data)
    })
    if (isFirst) this.#instance = instance
    return isFirst
  }

  hasSingleInstanceLock() {
    return this.#instance !== undefined
  }

  releaseSingleInstanceLock() {
    this.#instance?.release()
    this.#instance = undefined
  }

  /** Asks every window first; one that will not close keeps the program running. */
  async quit() {
    if (this.#isQuitting) return
    this.#isQuitting = true
    this.#isQuitting = await this.#everyoneAgrees()
    if (!this.#isQuitting) return
    this.emit('quit', {}, 0)
    this.exit(0)
  }

  /** Before ready it stops at once, as in Electron; afterwards it returns, and stops when the browser is gone. */
  exit(code = 0) {
    this.#isQuitting = true
    this.releaseSingleInstanceLock()
    if (!this.#isReady && !browser.cdp) process.exit(code)
    void browser.stop().finally(() => process.exit(code))
  }

  windowClosed() {
    if (openWindows.size > 0 || this.#isQuitting) return
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed')
    else void this.quit()
  }

  /** A person closed the installed browser, or Chromium fell over: nothing is left to show the program in. */
  browserGone() {
    if (this.#isQuitting) return
    this.#isQuitting = true
    if (!browser.visible) console.error('The stand-in’s Chromium ended by itself.')
    for (const window of [...openWindows]) window.gone()
    this.exit(browser.visible ? 0 : 1)
  }

  async #everyoneAgrees() {
    if (this.#isVetoed('before-quit')) return false
    for (const window of [...openWindows]) if (!(await window.tryToClose())) return false
    return !this.#isVetoed('will-quit')
  }

  #onlyBeforeReady(name) {
    if (this.#isReady) throw new Error(`app.${name}() can only be called before app is ready`)
  }

  #isVetoed(name) {
    const event = preventableEvent()
    this.emit(name, event)
    return event.defaultPrevented
  }

  #defaultPath(name) {
    const home = homedir()
    const appData = process.env.XDG_CONFIG_HOME ?? join(home, '.config')
    const userData =
      this.#paths.get('userData') ?? (this.commandLine.getSwitchValue('user-data-dir') || join(appData, this.name))
    return {
      home,
      appData,
      userData,
      sessionData: userData,
      temp: tmpdir(),
      exe: process.execPath,
      documents: join(home, 'Documents'),
      downloads: join(home, 'Downloads'),
      desktop: join(home, 'Desktop'),
      logs: join(userData, 'logs'),
      crashDumps: join(userData, 'Crashpad')
    }[name]
  }
}

function withResolvers() {
  const parts = {}
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }))
  return parts
}

export const app = new App()
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void app.quit())
