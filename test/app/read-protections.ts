import type { ElectronApplication } from '@playwright/test'
import { basename } from 'node:path'
import { askStandIn } from './stand-in-record'

const ask = [
  'https://example.com/',
  'http://127.0.0.1/',
  'ws://example.com/',
  'file:///etc/passwd',
  'devtools://devtools/a.js'
]

/**
 * Every setting and every answer by which the program confines its page, as Electron was told them. Held whole against what it
 * should be, so that none can be left out or changed without a spec that fails.
 */
export async function readProtections(app: ElectronApplication) {
  const said = await askStandIn(app, async ({ standIn, session, BrowserWindow, app }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const { sessionHandlers: handlers, sessionSettings } = standIn
    /** Whether an event of Electron's was said no to. */
    const isStopped = (emitter: { emit: (...values: never[]) => unknown } | undefined, name: string): boolean => {
      const event = { stopped: false, preventDefault: () => (event.stopped = true) }
      const emit = emitter?.emit as undefined | ((...values: unknown[]) => unknown)
      emit?.call(emitter, name, event, {}, {})
      return event.stopped
    }
    const answerOf = (name: string, ...values: unknown[]): Promise<unknown> =>
      new Promise((resolve) => {
        const handler = handlers[name]
        if (handler) handler(...values, resolve)
        else resolve('as Electron likes')
      })
    const permissions = ['media', 'geolocation', 'notifications', 'clipboard-read', 'fileSystem', 'openExternal', 'hid']
    return {
      webPreferences: standIn.webPreferences,
      isSandboxed: standIn.isSandboxed,
      switches: ['no-sandbox', 'disable-web-security', 'remote-debugging-pipe', 'lang'].map((name) => [
        name,
        app.commandLine.hasSwitch(name) && app.commandLine.getSwitchValue(name)
      ]),
      privileges: standIn.privileges,
      proxy: sessionSettings.proxy,
      spellChecker: sessionSettings.spellChecker,
      webRTCPolicies: standIn.webRTCPolicies,
      permissionRequests: await Promise.all(
        permissions.map((name) => answerOf('setPermissionRequestHandler', contents, name))
      ),
      permissionChecks: permissions.map(
        (name) => handlers['setPermissionCheckHandler']?.(contents, name, 'app://ui') ?? 'as Electron likes'
      ),
      devices: handlers['setDevicePermissionHandler']?.({ deviceType: 'hid' }) ?? 'as Electron likes',
      displayMedia: await answerOf('setDisplayMediaRequestHandler', {}),
      isDownloadStopped: isStopped(session.defaultSession, 'will-download'),
      stopped: ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'].filter((name) =>
        isStopped(contents, name)
      ),
      windowsOpened: standIn.windowOpenHandlers.map((handler) => handler().action)
    }
  })
  return said && { ...said, requests: await letGo(app), webPreferences: said.webPreferences.map(withPreloadNamed) }
}

const withPreloadNamed = ({ preload = '', ...rest }: Electron.WebPreferences) => ({
  ...rest,
  preload: basename(preload)
})

/** Which requests the session lets go. */
const letGo = (app: ElectronApplication) =>
  app.evaluate(({ session }, urls) => {
    const { requestListener } = session.defaultSession as unknown as {
      requestListener: (
        name: string
      ) => undefined | ((details: object, answer: (said: { cancel: boolean }) => void) => void)
    }
    const answers = new Map<string, boolean>()
    for (const url of urls) requestListener('onBeforeRequest')?.({ url }, ({ cancel }) => void answers.set(url, cancel))
    return urls.filter((url) => answers.get(url) !== true)
  }, ask)

/** As it should be; `isPackaged` alone decides about the developer's tools. */
export const expectedProtections = (isPackaged: boolean) => ({
  webPreferences: [
    {
      preload: 'preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !isPackaged
    }
  ],
  isSandboxed: true,
  switches: [
    ['no-sandbox', false],
    ['disable-web-security', false],
    ['remote-debugging-pipe', false],
    ['lang', 'sv']
  ],
  privileges: [
    [
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
      }
    ]
  ],
  proxy: { mode: 'direct' },
  spellChecker: false,
  webRTCPolicies: ['disable_non_proxied_udp'],
  permissionRequests: Array(7).fill(false),
  permissionChecks: Array(7).fill(false),
  devices: false,
  displayMedia: null,
  isDownloadStopped: true,
  stopped: ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'],
  windowsOpened: ['deny'],
  requests: isPackaged ? [] : ['devtools://devtools/a.js']
})
