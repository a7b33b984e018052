import { protocol } from 'electron'
import type { BundledFiles } from './bundled-files'
import { printHost, type PrintedPages } from './printed-pages'
import { uiScheme } from './ui-address'
import { uiResponse } from './ui-response'

/** Before ready, and once only: a second call would drop the privileges of the first. */
export function registerUiScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true }
  protocol.registerSchemesAsPrivileged([{ scheme: uiScheme, privileges }])
}

/** The page's own files, and the papers that are being printed, each under a host of its own. */
export function serveUi(files: BundledFiles, printedPages: PrintedPages): void {
  protocol.handle(uiScheme, (request) =>
    new URL(request.url).host === printHost ? printedPages.respond(request) : uiResponse(files, request)
  )
}
