import { EventEmitter } from 'node:events'
import { browser } from '../chromium/browser.js'
import { makeDead } from '../dies.js'
import { record } from '../record.js'
import { fromChromium, originOf, toChromium } from '../scheme-urls.js'
import { IpcChannel } from './ipc-channel.js'
import { nativeTheme } from './native-theme.js'
import { openWindows } from './open-windows.js'
import { answerRequest } from './request-interception.js'
import { defaultSession } from './session.js'

let lastId = 0

const living = ['isDestroyed', 'tell', 'targetId', 'attached']

/** One page, driven over the DevTools protocol. */
export class WebContents extends EventEmitter {
  id = ++lastId
  session = defaultSession
  navigatingItself = false
  #window
  #preferences
  #page
  #targetId
  #frameId
  #url = ''
  #windowOpenHandler
  #zoomLevel = 0
  #channel
  #whenLoaded

  constructor(window, preferences) {
    super()
    this.#window = window
    this.#preferences = preferences
    this.mainFrame = mainFrameOf(this)
  }

  attachTo(target) {
    this.attached = target.then((targetId) => this.#attach(targetId))
    // Whoever loads or closes the page hears of a failure; here it must only not count as forgotten.
    this.attached.catch(() => {})
  }

  get targetId() {
    return this.#targetId
  }

  getURL() {
    return this.#url
  }

  getTitle() {
    return this.#window.getTitle()
  }

  isDestroyed() {
    return this.#window.isDestroyed()
  }

  async loadURL(url) {
    await this.attached
    this.navigatingItself = true
    const loaded = new Promise((resolve) => (this.#whenLoaded = resolve))
    const { errorText } = await this.#page.send('Page.navigate', { url: toChromium(url) })
    if (errorText) {
      this.emit('did-fail-load', {}, -3, errorText, url, true)
      throw Object.assign(new Error(`${errorText} loading '${url}'`), { code: errorText.replace('net::', ''), url })
    }
    await loaded
  }

  reload() {
    this.navigatingItself = true
    this.tell('Page.reload')
  }

  send(channel, ...values) {
    this.#channel.send(channel, values)
  }

  setWindowOpenHandler(handler) {
    record.windowOpenHandlers.push(handler)
    this.#windowOpenHandler = handler
  }

  async executeJavaScript(expression) {
    const parameters = { expression, awaitPromise: true, returnByValue: true, userGesture: true }
    const { result, exceptionDetails } = await this.#page.send('Runtime.evaluate', parameters)
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  close() {
    this.#window.close()
  }

  async closePage() {
    await this.attached
    await browser.cdp.send('Target.closeTarget', { targetId: this.#targetId }).catch(() => {})
  }

  die() {
    makeDead(this, living)
  }

  /** Says something to a page that may be gone by now, in which case nobody needs to hear it. */
  tell(method, parameters) {
    return this.#page?.send(method, parameters).catch(() => {})
  }

  setWebRTCIPHandlingPolicy(policy) {
    record.webRTCPolicies.push(policy)
  }

  setZoomLevel(level) {
    this.#zoomLevel = level
  }

  getZoomLevel() {
    return this.#zoomLevel
  }

  openDevTools() {}

  isDevToolsOpened() {
    return false
  }

  focus() {}

  async #attach(targetId) {
    this.#targetId = targetId
    const page = await browser.cdp.attach(targetId)
    this.#page = page
    this.#listen(page)
    this.#channel = new IpcChannel(this, page, this.#preferences.preload)
    const { frameTree } = await page.send('Page.getFrameTree')
    this.#frameId = frameTree.frame.id
    await Promise.all([
      page.send('Page.enable'),
      page.send('Runtime.enable'),
      page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      this.#channel.open(),
      nativeTheme.applyTo(page)
    ])
  }

  #listen(page) {
    page.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId) return
      this.#frameId = frame.id
      this.#url = fromChromium(frame.url + (frame.urlFragment ?? ''))
      this.emit('did-navigate', {}, this.#url)
    })
    page.on('Page.domContentEventFired', () => this.emit('dom-ready', {}))
    page.on('Page.loadEventFired', () => this.#loaded())
    page.on('Page.windowOpen', ({ url }) => this.#windowOpened(fromChromium(url)))
    page.on('Fetch.requestPaused', (request) => {
      const isMainFrame = request.frameId === this.#frameId
      answerRequest(this, page, request, isMainFrame).catch((error) => {
        // A request that the page has given up meanwhile needs no answer.
        const isMoot = this.isDestroyed() || error.message.includes('Invalid InterceptionId')
        if (!isMoot) console.error('The stand-in could not answer a request:', error)
      })
    })
    page.on('Inspector.targetCrashed', () => {
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
    })
  }

  #loaded() {
    if (this.#url === '' || this.#url === 'about:blank' || this.isDestroyed()) return
    if (!record.withheld.has('did-finish-load')) this.emit('did-finish-load', {})
    if (!record.withheld.has('ready-to-show')) this.#window.emit('ready-to-show')
    this.#whenLoaded?.()
  }

  #windowOpened(url) {
    const { action } = this.#windowOpenHandler?.({ url, frameName: '', disposition: 'new-window' }) ?? {
      action: 'allow'
    }
    if (action !== 'deny') console.error('The stand-in opens no windows by window.open; Electron would have.')
  }
}

/** What main sees of the page's top frame. */
function mainFrameOf(contents) {
  return {
    parent: null,
    processId: 1,
    routingId: 1,
    get url() {
      return contents.getURL()
    },
    get origin() {
      return originOf(contents.getURL())
    }
  }
}

const all = () => [...openWindows].map((window) => window.webContents)

export const webContents = {
  getAllWebContents: all,
  getFocusedWebContents: () => all().at(-1) ?? null,
  fromId: (id) => all().find((contents) => contents.id === id),
  fromDevToolsTargetId: (targetId) => all().find((contents) => contents.targetId === targetId)
}
