import { ipcRenderer } from 'electron'

type Listener<Values extends unknown[]> = (...values: Values) => void

/** Messages from main, kept until the page listens: main may speak before the page has drawn itself. */
export function listenFromStart<Values extends unknown[]>(channel: string) {
  const listeners = new Set<Listener<Values>>()
  const unheard: Values[] = []
  ipcRenderer.on(channel, (_event, ...values) => {
    // The channel carries what main sends, and only main: its types are main's to keep.
    const message = values as Values
    if (listeners.size === 0) unheard.push(message)
    else for (const listener of listeners) listener(...message)
  })
  return (listener: Listener<Values>) => {
    listeners.add(listener)
    for (const message of unheard.splice(0)) listener(...message)
    return () => {
      listeners.delete(listener)
    }
  }
}
