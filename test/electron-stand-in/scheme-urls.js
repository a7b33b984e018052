/**
 * Chromium refuses to load a scheme it does not know, and only Electron can teach it one. So a page at
 * `app://ui/index.html` is really loaded from `https://ui.app.invalid/index.html`, and every address that main sees
 * is mapped back. `.invalid` never resolves (RFC 2606), so nothing can leave the machine by mistake.
 */
const handlers = new Map()
let privileges = new Map()

/** As in Electron, a second call forgets the first. */
export function registerSchemes(schemes) {
  privileges = new Map(schemes.map((each) => [each.scheme, each.privileges ?? {}]))
}

export const handlerOf = (scheme) => handlers.get(scheme)
export const setHandler = (scheme, handler) => handlers.set(scheme, handler)

/** Only a standard scheme has hosts and an origin; the stand-in can show no other. */
const isStandard = (scheme) => privileges.get(scheme)?.standard === true

export function toChromium(url) {
  const { protocol, host, pathname, search, hash } = new URL(url)
  const scheme = protocol.slice(0, -1)
  return isStandard(scheme) ? `https://${host}.${scheme}.invalid${pathname}${search}${hash}` : url
}

export function fromChromium(url) {
  const match = /^https:\/\/([^/]*)\.([a-z][a-z0-9-]*)\.invalid(\/.*)?$/.exec(url)
  if (!match || !isStandard(match[2])) return url
  return `${match[2]}://${match[1]}${match[3] ?? '/'}`
}

export function originOf(url) {
  if (!URL.canParse(url)) return 'null'
  const { protocol, host, origin } = new URL(url)
  return isStandard(protocol.slice(0, -1)) ? `${protocol}//${host}` : origin
}
