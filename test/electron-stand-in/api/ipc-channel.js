import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { bridgeWorlds } from '../page/bridge-worlds.js'
import { createCodec } from '../page/codec.js'
import { runPreload } from '../page/run-preload.js'
import { answerFilePaths } from './file-paths.js'
import { ipcMain } from './ipc-main.js'

const world = 'electron-preload'
const binding = 'standInPost'
const codec = createCodec()

/** Carries messages between main and the preload script, which runs in an isolated world of the page. */
export class IpcChannel {
  #contents
  #page
  #preload
  #context

  constructor(contents, page, preload) {
    this.#contents = contents
    this.#page = page
    this.#preload = preload
    page.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === world && context.auxData.isDefault === false) this.#context = context.id
    })
    page.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (this.#context === executionContextId) this.#context = undefined
    })
    page.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === binding) void this.#receive(JSON.parse(payload), executionContextId)
    })
  }

  async open() {
    if (!this.#preload) return
    // Only the two halves of the bridge know the token, so a page cannot speak for either.
    const token = JSON.stringify(`stand-in-${randomBytes(16).toString('hex')}`)
    const source = JSON.stringify(readFileSync(this.#preload, 'utf8'))
    const { platform, arch, versions } = process
    const process_ = JSON.stringify({
      platform,
      arch,
      versions,
      type: 'renderer',
      sandboxed: true,
      contextIsolated: true
    })
    const preloadWorld = `(${runPreload})((${createCodec})(), (${bridgeWorlds})(${token}, 'preload'), ${source}, ${process_})`
    await answerFilePaths(this.#page)
    await this.#page.send('Runtime.addBinding', { name: binding, executionContextName: world })
    await this.#addScript({ source: `(${bridgeWorlds})(${token}, 'page')` })
    await this.#addScript({ source: preloadWorld, worldName: world })
  }

  send(channel, values) {
    if (this.#context === undefined) console.error(`The stand-in has no preload to send '${channel}' to.`)
    else this.#deliver(this.#context, { kind: 'message', channel, values: codec.pack(values) })
  }

  #addScript(script) {
    return this.#page.send('Page.addScriptToEvaluateOnNewDocument', script)
  }

  async #receive(message, context) {
    if (message.kind === 'preload-error') {
      console.error('The preload script failed:', message.error)
      this.#contents.emit('preload-error', {}, this.#preload, new Error(message.error))
      return
    }
    const { channel, id } = message
    const sender = this.#contents
    const event = { sender, senderFrame: sender.mainFrame, frameId: 1, processId: 1, type: 'frame' }
    const values = codec.unpack(message.values)
    if (message.kind === 'send') {
      ipcMain.emit(channel, event, ...values)
      return
    }
    this.#deliver(context, { kind: 'reply', id, ...(await answer(channel, event, values)) })
  }

  #deliver(executionContextId, message) {
    return this.#contents.tell('Runtime.callFunctionOn', {
      executionContextId,
      functionDeclaration: '(message) => globalThis.standInReceive(message)',
      arguments: [{ value: JSON.stringify(message) }]
    })
  }
}

async function answer(channel, event, values) {
  try {
    return { ok: true, value: codec.pack(await ipcMain.answer(channel, event, values)) }
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error)
    return { ok: false, value: `Error invoking remote method '${channel}': ${error}` }
  }
}
