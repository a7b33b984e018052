/**
 * Runs the compiled preload script with what a sandboxed one gets: a `require` that knows only Electron's own part for
 * pages. Sent to the page as text: it may use nothing outside itself.
 */
export function runPreload(codec, contextBridge, source, process) {
  if (window !== window.top) return
  const post = (message) => globalThis.standInPost(JSON.stringify(message))
  const waiting = new Map()
  const listeners = new Map()
  let lastId = 0

  const ipcRenderer = {
    async invoke(channel, ...values) {
      const packed = codec.pack(values)
      const id = ++lastId
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        post({ kind: 'invoke', id, channel, values: packed })
      })
    },
    send: (channel, ...values) => post({ kind: 'send', channel, values: codec.pack(values) }),
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    removeListener(channel, listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((other) => other !== listener)
      )
      return ipcRenderer
    }
  }
  ipcRenderer.off = ipcRenderer.removeListener

  const webUtils = {
    getPathForFile(file) {
      if (!(file instanceof File)) throw new TypeError('getPathForFile takes a File')
      let path = ''
      // The stand-in fills in `path` here, while the page stands still: see api/file-paths.js.
      debugger
      return path
    }
  }

  globalThis.standInReceive = (text) => {
    const message = JSON.parse(text)
    if (message.kind === 'message') {
      const values = codec.unpack(message.values)
      for (const listener of listeners.get(message.channel) ?? [])
        listener({ sender: ipcRenderer, ports: [] }, ...values)
      return
    }
    const { resolve, reject } = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.ok) resolve(codec.unpack(message.value))
    else reject(new Error(message.value))
  }

  const electron = { contextBridge, ipcRenderer, webUtils, webFrame: {} }
  const require = (name) => {
    if (['electron', 'electron/common', 'electron/renderer'].includes(name)) return electron
    throw new Error(`module not found: ${name}`)
  }
  const module = { exports: {} }
  try {
    const run = new Function('require', 'module', 'exports', 'process', 'global', source)
    run(require, module, module.exports, process, globalThis)
  } catch (error) {
    post({ kind: 'preload-error', error: String(error?.stack ?? error) })
  }
}
