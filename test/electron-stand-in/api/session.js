import { EventEmitter } from 'node:events'
import { record } from '../record.js'
import { protocol } from './protocol.js'

const requestListeners = new Map()

/** The last listener set for an event of `webRequest`; as in Electron, an earlier one is forgotten. */
export const requestListener = (name) => requestListeners.get(name)

const setRequestListener = (name) => (filterOrListener, listener) =>
  requestListeners.set(name, listener ?? filterOrListener)

const handlerSetters = [
  'setPermissionRequestHandler',
  'setPermissionCheckHandler',
  'setDevicePermissionHandler',
  'setDisplayMediaRequestHandler',
  'setBluetoothPairingHandler'
]

/** Keeps what it is set to, for a spec to ask; that a page is refused by it is for real Electron to show. */
class Session extends EventEmitter {
  protocol = protocol
  webRequest = { onBeforeRequest: setRequestListener('onBeforeRequest') }
  /** For a spec: what a request would be met with. */
  requestListener = requestListener

  setSpellCheckerEnabled(isEnabled) {
    record.sessionSettings.spellChecker = isEnabled
  }

  async setProxy(proxy) {
    record.sessionSettings.proxy = proxy
  }
}

for (const name of handlerSetters) {
  Session.prototype[name] = (handler) => {
    if (handler !== null && typeof handler !== 'function') throw new TypeError(`${name} takes a function or null`)
    record.sessionHandlers[name] = handler
  }
}

export const defaultSession = new Session()
/** The program has one session; another would have none of its handlers. */
export const session = {
  defaultSession,
  fromPartition(partition) {
    throw new Error(`The stand-in has the default session only, not '${partition}'`)
  }
}
