import Module from 'node:module'
import * as electron from './api/electron.js'

const isElectron = (name) => name === 'electron' || name.startsWith('electron/')
const shim = new URL('./api/electron.js', import.meta.url).href

/** From here on, both `require('electron')` and `import … from 'electron'` answer with the stand-in. */
export function installElectronModule() {
  const load = Module._load
  Module._load = (name, ...rest) => (isElectron(name) ? electron : load(name, ...rest))
  if (Module.registerHooks) {
    Module.registerHooks({
      resolve: (name, context, next) => (isElectron(name) ? { url: shim, shortCircuit: true } : next(name, context))
    })
  } else {
    // Node 20 has no hooks in the same thread; these live in their own file and thread.
    Module.register(new URL('./resolve-electron.js', import.meta.url))
  }
}
