import { EventEmitter } from 'node:events'
import { keysOf } from './accelerator.js'
import { app } from './app.js'
import { BrowserWindow } from './browser-window.js'
import { roles } from './menu-roles.js'

const types = ['normal', 'separator', 'submenu', 'checkbox', 'radio']

export class MenuItem {
  #act
  #role

  constructor({ click, submenu, ...options }) {
    Object.assign(this, { enabled: true, visible: true, type: submenu ? 'submenu' : 'normal' }, options)
    if (submenu) this.submenu = submenu instanceof Menu ? submenu : Menu.buildFromTemplate(submenu)
    if (!types.includes(this.type)) throw new Error(`Unknown menu item type: ${this.type}`)
    if (this.type === 'submenu' && !this.submenu) throw new Error('Invalid submenu')
    if (options.role !== undefined) {
      this.#role = roles[options.role.toLowerCase()]
      if (!this.#role) throw new Error(`The stand-in knows no role '${options.role}'`)
      this.accelerator ??= this.#role.keys
    }
    if (this.accelerator !== undefined) keysOf(this.accelerator)
    this.#act = click
  }

  /** As in Electron, a role wins over a click. */
  click(event = {}, window = BrowserWindow.getFocusedWindow()) {
    if (!this.enabled) return
    if (this.#role) this.#role.act?.(window, app)
    else this.#act?.(this, window, event)
  }
}

export class Menu extends EventEmitter {
  static #application = null
  static lastPopup = null
  items = []

  static buildFromTemplate(template) {
    if (!Array.isArray(template)) throw new TypeError('Invalid template for Menu: Menu template must be an array')
    const menu = new Menu()
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item))
    return menu
  }

  static setApplicationMenu(menu) {
    if (menu !== null && !(menu instanceof Menu)) throw new TypeError('Invalid menu')
    Menu.#application = menu
  }

  static getApplicationMenu() {
    return Menu.#application
  }

  /** What Electron does with keys that the page has let pass: the first entry that has them, hidden or not. */
  static press(keys) {
    const item = Menu.#application?.all().find(({ accelerator }) => accelerator && keysOf(accelerator) === keysOf(keys))
    item?.click()
    return item !== undefined
  }

  all() {
    return this.items.flatMap((item) => [item, ...(item.submenu?.all() ?? [])])
  }

  append(item) {
    this.items.push(item)
  }

  getMenuItemById(id) {
    return this.all().find((item) => item.id === id) ?? null
  }

  popup() {
    Menu.lastPopup = this
  }
}
