/**
 * Chromium refuses to load a scheme it does not know, and only Electron can teach it one. So a page at
 * `app://ui/index.html` is really loaded from `https://ui.app.invalid/index.html`, and every address that main sees
 * is mapped back. `.invalid` never resolves (RFC 2606), so nothing can leave the machine by mistake.
 */
const schemes = new Map()

export const registerScheme = (scheme) => schemes.set(scheme, schemes.get(scheme))
export const handlerOf = (scheme) => schemes.get(scheme)
export const setHandler = (scheme, handler) => schemes.set(scheme, handler)

export function toChromium(url) {
  const { protocol, host, pathname, search, hash } = new URL(url)
  const scheme = protocol.slice(0, -1)
  return schemes.has(scheme) ? `https://${host}.${scheme}.invalid${pathname}${search}${hash}` : url
}

export function fromChromium(url) {
  const match = /^https:\/\/([^/]*)\.([a-z][a-z0-9-]*)\.invalid(\/.*)?$/.exec(url)
  if (!match || !schemes.has(match[2])) return url
  return `${match[2]}://${match[1]}${match[3] ?? '/'}`
}

export function originOf(url) {
  if (!URL.canParse(url)) return 'null'
  const { protocol, host, origin } = new URL(url)
  return schemes.has(protocol.slice(0, -1)) ? `${protocol}//${host}` : origin
}
