/** A protection switched off, as one mistaken edit of the source would. */
export interface Weakened {
  readonly what: string
  readonly file: string
  readonly from: string
  readonly to: string
}

const drop = (what: string, file: string, from: string): Weakened => ({ what, file, from, to: '' })
const window = 'electron/window/window.ts'
const session = 'electron/page/session.ts'
const confined = 'electron/page/confine-page.ts'
const scheme = 'electron/page/ui-protocol.ts'

export const weakened: readonly Weakened[] = [
  { what: 'the window’s sandbox', file: window, from: 'sandbox: true', to: 'sandbox: false' },
  { what: 'context isolation', file: window, from: 'contextIsolation: true', to: 'contextIsolation: false' },
  { what: 'no Node in the page', file: window, from: 'nodeIntegration: false', to: 'nodeIntegration: true' },
  { what: 'no guests in the page', file: window, from: 'webviewTag: false', to: 'webviewTag: true' },
  { what: 'developer’s tools', file: window, from: 'devTools: !app.isPackaged', to: 'devTools: true' },
  drop('the sandbox of every process', 'electron/main.ts', 'app.enableSandbox()'),
  drop(
    'requests for permissions',
    session,
    'session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))'
  ),
  drop('checks of permissions', session, 'session.setPermissionCheckHandler(() => false)'),
  drop('devices', session, 'session.setDevicePermissionHandler(() => false)'),
  drop('pictures of the screen', session, 'session.setDisplayMediaRequestHandler((_request, answer) => answer(null))'),
  drop('downloads', session, "session.on('will-download', (event) => event.preventDefault())"),
  drop('no proxy', session, "await session.setProxy({ mode: 'direct' })"),
  drop('no dictionaries', session, 'session.setSpellCheckerEnabled(false)'),
  {
    what: 'the requests of the page',
    file: session,
    from: 'cancel: !isAllowed(url, isPackaged)',
    to: 'cancel: !isAllowed(url, false)'
  },
  drop('guests', confined, "contents.on('will-attach-webview', (event) => event.preventDefault())"),
  drop('frames that leave', confined, "contents.on('will-frame-navigate', (event) => event.preventDefault())"),
  drop('windows of the page’s own', confined, "contents.setWindowOpenHandler(() => ({ action: 'deny' }))"),
  drop('addresses told by WebRTC', confined, "contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')"),
  drop(
    'confinement of every page',
    'electron/main.ts',
    "app.on('web-contents-created', (_event, contents) => confinePage(contents))"
  ),
  { what: 'privileges of the scheme', file: scheme, from: 'secure: true, ', to: '' }
]
