import { randomUUID } from 'node:crypto'
import { uiScheme } from './ui-address'

/** A host of its own: what is printed shares no origin with the page that the user works in. */
export const printHost = 'print'

/** A paper is one page without scripts: it brings its own style and its own picture, and reaches for nothing. */
const contentSecurityPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff'
}

/** Papers that are being printed, each at an address of its own for as long as it takes. */
export class PrintedPages {
  readonly #pages = new Map<string, string>()

  add(html: string): string {
    const path = `/${randomUUID()}.html`
    this.#pages.set(path, html)
    return `${uiScheme}://${printHost}${path}`
  }

  remove(address: string): void {
    this.#pages.delete(new URL(address).pathname)
  }

  respond({ method, url }: Pick<Request, 'method' | 'url'>): Response {
    const html = method === 'GET' ? this.#pages.get(new URL(url).pathname) : undefined
    return html === undefined ? new Response('Not found', { status: 404 }) : new Response(html, { headers })
  }
}
