import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { MenuCommand } from '../shared/ipc/menu-command'
import { operationNames } from '../shared/ipc/operation-names'
import { eventChannels } from './ipc/event-channels'
import { listenFromStart } from './ipc/listen-from-start'

// Runs sandboxed, as one CommonJS file. Names only: importing the schemas would make it hundreds of times larger.
const operations = operationNames.map((name) => [name, (...request: unknown[]) => ipcRenderer.invoke(name, ...request)])

contextBridge.exposeInMainWorld('api', {
  ...Object.fromEntries(operations),
  // The path stays on this side, so that the page cannot name a file of its own choice.
  openDropped: (file: unknown) => ipcRenderer.invoke('openDropped', { path: file instanceof File ? webUtils.getPathForFile(file) : '' }),
  onMenuCommand: listenFromStart<[MenuCommand]>(eventChannels.menuCommand),
  onFlush: listenFromStart<[]>(eventChannels.flush),
  onClosing: listenFromStart<[]>(eventChannels.closing)
})
