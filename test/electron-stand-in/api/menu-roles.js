/** Electron's roles that the program may use, with the keys that each has by itself (lib/browser/api/menu-item-roles.ts). */
export const roles = {
  about: {},
  close: { keys: 'CommandOrControl+W', act: (window) => window?.close() },
  copy: {},
  cut: {},
  hide: {},
  paste: {},
  quit: {
    keys: process.platform === 'win32' ? undefined : 'CommandOrControl+Q',
    act: (_window, app) => void app.quit()
  },
  resetzoom: { keys: 'CommandOrControl+0', act: (window) => window?.webContents.setZoomLevel(0) },
  selectall: {},
  togglefullscreen: { keys: 'F11', act: (window) => window?.setFullScreen(!window.isFullScreen()) },
  zoomin: { keys: 'CommandOrControl+Plus', act: (window) => zoom(window, 0.5) },
  zoomout: { keys: 'CommandOrControl+-', act: (window) => zoom(window, -0.5) }
}

const zoom = (window, step) => window?.webContents.setZoomLevel(window.webContents.getZoomLevel() + step)
