import type { BrowserWindow } from 'electron'

const patience = 2_000

/**
 * Shows the window at whatever comes first: something is painted, the page is loaded, or two seconds. The first comes late or
 * never where there is no graphics card, and on Wayland: https://github.com/electron/electron/issues/48859
 */
export function showOnce(window: BrowserWindow, isMaximized: boolean): void {
  let isDone = false
  const show = () => {
    clearTimeout(timer)
    if (isDone || window.isDestroyed()) return
    isDone = true
    // Not before: it shows a hidden window, empty and without focus.
    if (isMaximized) window.maximize()
    window.show()
    window.focus()
  }
  const timer = setTimeout(show, patience)
  window.once('ready-to-show', show)
  window.webContents.once('did-finish-load', show)
}
