import { record } from '../record.js'
import { handlerOf, registerSchemes, setHandler } from '../scheme-urls.js'
import { app } from './app.js'

export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    record.privileges.push(schemes)
    registerSchemes(schemes)
  },
  handle(scheme, handler) {
    if (!app.isReady()) throw new Error('protocol.handle can only be called after app is ready')
    if (handlerOf(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    setHandler(scheme, handler)
  },
  isProtocolHandled: (scheme) => handlerOf(scheme) !== undefined
}
