import type { ElectronApplication } from '@playwright/test'
import type * as Electron from 'electron'

/** What the stand-in has noted of the program's calls: test/electron-stand-in/record.js. */
interface StandInRecord {
  webPreferences: Electron.WebPreferences[]
  windowOptions: Electron.BrowserWindowConstructorOptions[]
  privileges: Electron.CustomScheme[][]
  isSandboxed: boolean
  hasHardwareAcceleration: boolean
  sessionHandlers: Record<string, ((...values: unknown[]) => unknown) | undefined>
  sessionSettings: { spellChecker?: boolean; proxy?: Electron.ProxyConfig }
  webRTCPolicies: string[]
  windowOpenHandlers: (() => { action: string })[]
  errorBoxes: { title: string; content: string }[]
  relaunched: number
}

export type WithStandIn = typeof Electron & { standIn: StandInRecord }

/** Something only the stand-in can tell; `undefined` on real Electron, which notes nothing. */
export const askStandIn = <Answer>(
  app: ElectronApplication,
  ask: (electron: WithStandIn) => Answer | Promise<Answer>
): Promise<Answer | undefined> =>
  app.evaluate(
    async (electron, text) =>
      'standIn' in electron ? ((await (0, eval)(`(${text})`)(electron)) as Answer) : undefined,
    ask.toString()
  )
