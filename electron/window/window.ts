import { app, BrowserWindow, nativeTheme, type Rectangle } from 'electron'
import { join } from 'node:path'

/** The page's own ground (`--desk` of its tokens), so that nothing flashes before it has painted. */
const ground = { light: '#efede8', dark: '#1b1a18' }

/** The one window, still unseen and without a page. Where it stood the last time is the caller's to know. */
export const createWindow = (bounds: Partial<Rectangle> = {}): BrowserWindow =>
  new BrowserWindow({
    title: 'Nämndklar',
    width: 1280,
    height: 840,
    minWidth: 480,
    minHeight: 400,
    ...bounds,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged
    }
  })

export function bringForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
