import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { bundledChromium } from './bundled.js'
import { CdpConnection } from './cdp-connection.js'
import { temporaryProfile } from './profile.js'
import { chromiumSwitches } from './switches.js'

/** The one browser behind this process: its connection, and whether a person is looking at it. */
export const browser = {
  cdp: undefined,
  visible: Boolean(process.env.STAND_IN_BROWSER),
  /** Resolves once the browser and its throw-away profile are gone. */
  stop: async () => {}
}

/** Starts Chromium: bundled and unseen, or the installed browser that STAND_IN_BROWSER names, in a window. */
export async function startChromium(app) {
  const profile = temporaryProfile()
  const { executable, env } = browser.visible
    ? { executable: process.env.STAND_IN_BROWSER, env: {} }
    : bundledChromium(profile)
  const child = spawn(executable, chromiumSwitches(app.commandLine.all(), profile, browser.visible), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe']
  })
  const gone = new Promise((resolve) => child.once('exit', resolve).once('error', resolve))
  void gone.then(() => app.browserGone())
  browser.stop = async () => {
    child.kill('SIGKILL')
    await gone
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  // Playwright looks for this line on the stand-in's own stderr, as Electron would print it.
  const listening = lineFrom(child.stderr, /^DevTools listening on ws:.*$/m)
  browser.cdp = new CdpConnection(child.stdio[3], child.stdio[4])
  const { product } = await browser.cdp.send('Browser.getVersion')
  Object.defineProperty(process.versions, 'chrome', { value: product.split('/')[1], enumerable: true })
  await browser.cdp.send('Target.setDiscoverTargets', { discover: true })
  if (!browser.visible) process.stderr.write(`\n${await listening}\n`)
}

function lineFrom(stream, pattern) {
  return new Promise((resolve) => {
    let text = ''
    stream.setEncoding('utf8')
    stream.on('data', (more) => {
      if (process.env.STAND_IN_DEBUG) process.stderr.write(more)
      if (text === undefined) return
      text += more
      const line = pattern.exec(text)?.[0]
      if (!line) return
      text = undefined
      resolve(line)
    })
  })
}
