import { handlerOf, registerScheme, setHandler } from '../scheme-urls.js'

export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    for (const { scheme } of schemes) registerScheme(scheme)
  },
  handle(scheme, handler) {
    if (handlerOf(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    setHandler(scheme, handler)
  },
  isProtocolHandled: (scheme) => handlerOf(scheme) !== undefined
}
