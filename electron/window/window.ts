import { app, BrowserWindow, type Rectangle } from 'electron'
import { join } from 'node:path'

/** The one window, still without a page. Where it stood the last time is the caller's to know. */
export function createWindow(bounds: Partial<Rectangle> = {}): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Nämndklar',
    width: 1280,
    height: 840,
    minWidth: 480,
    minHeight: 400,
    ...bounds,
    show: false,
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
  window.once('ready-to-show', () => window.show())
  return window
}

export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
