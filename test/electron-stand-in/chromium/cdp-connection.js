import { EventEmitter } from 'node:events'

/** The DevTools protocol over Chromium's debugging pipe: JSON texts, each ended by a NUL. */
export class CdpConnection extends EventEmitter {
  #toBrowser
  #waiting = new Map()
  #sessions = new Map()
  #lastId = 0
  #unfinished = []

  constructor(toBrowser, fromBrowser) {
    super()
    this.#toBrowser = toBrowser
    fromBrowser.setEncoding('utf8')
    fromBrowser.on('data', (text) => this.#read(text))
    fromBrowser.on('close', () => this.#close())
    // A broken pipe is the browser going away; 'close' says the same, once.
    for (const pipe of [toBrowser, fromBrowser]) pipe.on('error', () => {})
  }

  send(method, params = {}, sessionId = undefined) {
    const id = ++this.#lastId
    this.#toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    return new Promise((resolve, reject) => this.#waiting.set(id, { method, resolve, reject }))
  }

  /** Attaches to one page; the session has its own events and its own `send`. */
  async attach(targetId) {
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true })
    const session = new EventEmitter()
    session.send = (method, params) => this.send(method, params, sessionId)
    this.#sessions.set(sessionId, session)
    return session
  }

  #read(text) {
    const [first, ...rest] = text.split('\0')
    this.#unfinished.push(first)
    for (const next of rest) {
      this.#receive(JSON.parse(this.#unfinished.join('')))
      this.#unfinished = [next]
    }
  }

  #receive({ id, sessionId, method, params, result, error }) {
    if (id === undefined) {
      const listener = sessionId ? this.#sessions.get(sessionId) : this
      listener?.emit(method, params)
      return
    }
    const call = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error) call.reject(new Error(`${call.method}: ${error.message}`))
    else call.resolve(result)
  }

  #close() {
    for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: the browser has closed`))
    this.#waiting.clear()
    this.emit('close')
  }
}
