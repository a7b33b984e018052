import type { BundledFiles } from './bundled-files'
import { uiHost, uiScheme } from './ui-address'

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'"
].join('; ')

/** Exactly the bundled files, by exact name: there is no path to climb. */
export function uiResponse(files: BundledFiles, { method, url }: Pick<Request, 'method' | 'url'>): Response {
  const address = new URL(url)
  const isOurs = address.protocol === `${uiScheme}:` && address.host === uiHost && address.search === ''
  const file = isOurs && method === 'GET' ? files.get(address.pathname) : undefined
  if (!file) return new Response('Not found', { status: 404, headers: headersFor('text/plain; charset=utf-8') })
  return new Response(file.bytes, { headers: headersFor(file.type) })
}

const headersFor = (type: string) => ({
  'Content-Type': type,
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff'
})
