import { protocol } from 'electron'
import type { BundledFiles } from './bundled-files'
import { uiScheme } from './ui-address'
import { uiResponse } from './ui-response'

/** Before ready, and once only: a second call would drop the privileges of the first. */
export function registerUiScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: uiScheme, privileges }])
}

export function serveUi(files: BundledFiles): void {
  protocol.handle(uiScheme, (request) => uiResponse(files, request))
}
