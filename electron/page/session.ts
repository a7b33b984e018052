import type { Session } from 'electron'

const allowed = new Set(['app:', 'data:', 'blob:'])

/** No network and no permissions. Electron's own default is to grant whatever a page asks for. */
export async function denyNetworkAndPermissions(session: Session, isPackaged: boolean): Promise<void> {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // An empty object instead of null throws: https://www.electronjs.org/docs/latest/api/session
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null))
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url, isPackaged) }))
  session.on('will-download', (event) => event.preventDefault())
  // Left on, it may fetch dictionaries.
  session.setSpellCheckerEnabled(false)
  // Otherwise Chromium looks for a proxy's set-up on the network.
  await session.setProxy({ mode: 'direct' })
}

function isAllowed(url: string, isPackaged: boolean): boolean {
  const { protocol } = new URL(url)
  return allowed.has(protocol) || (!isPackaged && protocol === 'devtools:')
}
