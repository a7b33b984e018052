import { buildIfStale } from '../../build/build-if-stale.mjs'
import { program } from '../../build/build-program.mjs'
import { realElectron } from '../../build/real-electron.mjs'
import { unpackedChromium } from '../electron-stand-in/chromium/unpack.js'

/** Once before all specs: the program as it is now, and something to run it on. */
export default async function prepare(): Promise<void> {
  await buildIfStale(program)
  const binary = realElectron()
  if (!binary) unpackedChromium()
  console.log(
    binary ? `Running on real Electron: ${binary}` : 'Running on the stand-in: Electron’s binary is not here.'
  )
}
