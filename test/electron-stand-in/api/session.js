import { EventEmitter } from 'node:events'
import { protocol } from './protocol.js'

const requestListeners = new Map()

/** The last listener set for an event of `webRequest`; as in Electron, an earlier one is forgotten. */
export const requestListener = (name) => requestListeners.get(name)

const setRequestListener = (name) => (filterOrListener, listener) =>
  requestListeners.set(name, listener ?? filterOrListener)

/** What a session refuses or allows is for real Electron to show: permissions never come up without it. */
class Session extends EventEmitter {
  protocol = protocol
  webRequest = { onBeforeRequest: setRequestListener('onBeforeRequest') }

  setPermissionRequestHandler() {}

  setPermissionCheckHandler() {}

  setDevicePermissionHandler() {}

  setDisplayMediaRequestHandler() {}

  setBluetoothPairingHandler() {}

  setSpellCheckerEnabled() {}

  async setProxy() {}
}

export const defaultSession = new Session()
export const session = { defaultSession, fromPartition: () => defaultSession }
