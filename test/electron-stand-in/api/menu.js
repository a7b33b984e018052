import { EventEmitter } from 'node:events'
import { app } from './app.js'
import { BrowserWindow } from './browser-window.js'

const roles = {
  quit: () => void app.quit(),
  close: () => BrowserWindow.getFocusedWindow()?.close()
}

export class MenuItem {
  #act

  constructor({ click, submenu, ...options }) {
    Object.assign(this, { enabled: true, visible: true, type: submenu ? 'submenu' : 'normal' }, options)
    if (submenu) this.submenu = submenu instanceof Menu ? submenu : Menu.buildFromTemplate(submenu)
    // As in Electron, a role wins over a click.
    this.#act = options.role ? roles[options.role] : click
  }

  click(event = {}, window = BrowserWindow.getFocusedWindow()) {
    this.#act?.(this, window, event)
  }
}

export class Menu extends EventEmitter {
  static #application = null
  items = []

  static buildFromTemplate(template) {
    const menu = new Menu()
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item))
    return menu
  }

  static setApplicationMenu(menu) {
    Menu.#application = menu
  }

  static getApplicationMenu() {
    return Menu.#application
  }

  append(item) {
    this.items.push(item)
  }

  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }

  popup() {}
}
