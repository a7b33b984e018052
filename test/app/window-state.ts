import type { ElectronApplication } from '@playwright/test'
import { askStandIn } from './stand-in-record'

/** How the window stands, and the ground that it was made with (as CSS writes it; none on real Electron). */
export async function windowState(app: ElectronApplication) {
  const state = await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    return { isVisible: window?.isVisible(), isFocused: window?.isFocused(), isMaximized: window?.isMaximized() }
  })
  const ground = await askStandIn(app, ({ standIn }) => standIn.windowOptions[0]?.backgroundColor)
  return { ...state, ground: ground && asCss(ground) }
}

const asCss = (colour: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(', ')})`
