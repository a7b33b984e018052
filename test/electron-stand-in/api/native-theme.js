import { EventEmitter } from 'node:events'
import { openWindows } from './open-windows.js'

class NativeTheme extends EventEmitter {
  #source = 'system'
  shouldUseHighContrastColors = false

  get themeSource() {
    return this.#source
  }

  set themeSource(source) {
    this.#source = source
    for (const { webContents } of openWindows) void webContents.tell('Emulation.setEmulatedMedia', this.#media())
    this.emit('updated')
  }

  get shouldUseDarkColors() {
    return this.#source === 'dark'
  }

  applyTo(page) {
    return page.send('Emulation.setEmulatedMedia', this.#media())
  }

  #media() {
    return { features: [{ name: 'prefers-color-scheme', value: this.shouldUseDarkColors ? 'dark' : 'light' }] }
  }
}

export const nativeTheme = new NativeTheme()
