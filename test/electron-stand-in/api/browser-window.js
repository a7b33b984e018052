import { EventEmitter } from 'node:events'
import { browser } from '../chromium/browser.js'
import { preventableEvent } from '../preventable-event.js'
import { makeDead, refuse } from '../dies.js'
import { record } from '../record.js'
import { app } from './app.js'
import { openWindows } from './open-windows.js'
import { firstPage, openPage } from './page.js'
import { WebContents } from './web-contents.js'

let lastId = 0

const living = ['id', 'isDestroyed', 'gone', 'tryToClose']

/** A window with one page. Its size and state are remembered, not shown: there may be no screen at all. */
export class BrowserWindow extends EventEmitter {
  id = ++lastId
  #title
  #bounds
  #state = { visible: false, maximized: false, minimized: false, focused: false, fullScreen: false, destroyed: false }
  #closing

  constructor(options = {}) {
    super()
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    const { title = app.name, x = 0, y = 0, width = 800, height = 600, show = true, webPreferences = {} } = options
    record.webPreferences.push(webPreferences)
    record.windowOptions.push(options)
    this.#title = title
    this.#bounds = { x, y, width, height }
    this.#state.visible = show
    openWindows.add(this)
    this.webContents = new WebContents(this, webPreferences)
    this.webContents.attachTo(browser.visible && openWindows.size === 1 ? firstPage() : openPage(this.#bounds))
    app.emit('browser-window-created', {}, this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  static getAllWindows() {
    return [...openWindows]
  }

  static getFocusedWindow() {
    return [...openWindows].at(-1) ?? null
  }

  static fromWebContents(webContents) {
    return [...openWindows].find((window) => window.webContents === webContents) ?? null
  }

  static fromId(id) {
    return [...openWindows].find((window) => window.id === id) ?? null
  }

  loadURL(url) {
    return this.webContents.loadURL(url)
  }

  close() {
    void this.tryToClose()
  }

  destroy() {
    void this.webContents.closePage()
    this.gone()
  }

  /** Whether the window closed: a listener on `close` may keep it. */
  tryToClose() {
    this.#closing ??= this.#close().finally(() => (this.#closing = undefined))
    return this.#closing
  }

  async #close() {
    await this.webContents.attached
    if (this.isDestroyed()) return true
    const event = preventableEvent()
    this.emit('close', event)
    if (event.defaultPrevented) return false
    await this.webContents.closePage()
    this.gone()
    return true
  }

  /** The page is no more, whoever closed it. */
  gone() {
    if (this.#state.destroyed) return
    this.#state.destroyed = true
    openWindows.delete(this)
    this.webContents.emit('destroyed')
    this.emit('closed')
    this.webContents.die()
    makeDead(this, living)
    Object.defineProperty(this, 'webContents', { get: refuse })
    app.windowClosed()
  }

  isDestroyed() {
    return this.#state.destroyed
  }

  show() {
    this.#change({ visible: true }, 'show')
    this.focus()
  }

  showInactive() {
    this.#change({ visible: true }, 'show')
  }

  hide() {
    this.#change({ visible: false }, 'hide')
  }

  isVisible() {
    return this.#state.visible
  }

  focus() {
    this.#change({ focused: true }, 'focus')
  }

  blur() {
    this.#change({ focused: false }, 'blur')
  }

  isFocused() {
    return this.#state.focused
  }

  minimize() {
    this.#change({ minimized: true }, 'minimize')
  }

  restore() {
    this.#change({ minimized: false }, 'restore')
  }

  isMinimized() {
    return this.#state.minimized
  }

  maximize() {
    // Electron shows a hidden window so, without focus.
    if (!this.#state.visible) this.showInactive()
    this.#change({ maximized: true }, 'maximize')
  }

  unmaximize() {
    this.#change({ maximized: false }, 'unmaximize')
  }

  isMaximized() {
    return this.#state.maximized
  }

  setFullScreen(fullScreen) {
    this.#change({ fullScreen }, fullScreen ? 'enter-full-screen' : 'leave-full-screen')
  }

  isFullScreen() {
    return this.#state.fullScreen
  }

  setTitle(title) {
    this.#title = title
  }

  getTitle() {
    return this.#title
  }

  setBounds(bounds) {
    Object.assign(this.#bounds, bounds)
  }

  getBounds() {
    return { ...this.#bounds }
  }

  getNormalBounds() {
    return this.getBounds()
  }

  setMenuBarVisibility() {}

  setDocumentEdited() {}

  setRepresentedFilename() {}

  #change(state, event) {
    Object.assign(this.#state, state)
    this.emit(event)
  }
}
