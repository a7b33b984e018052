import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { MenuCommand } from '../shared/ipc/menu-command'
import { operationNames } from '../shared/ipc/operation-names'
import { eventChannels } from './ipc/event-channels'
import { listenFromStart } from './ipc/listen-from-start'

// Runs sandboxed, as one CommonJS file. Names only: importing the schemas would make it hundreds of times larger.
const operations = operationNames.map((name) => [name, (...request: unknown[]) => ipcRenderer.invoke(name, ...request)])

contextBridge.exposeInMainWorld('api', {
  ...Object.fromEntries(operations),
  onMenuCommand: listenFromStart<[MenuCommand]>(eventChannels.menuCommand),
  onClosing: listenFromStart<[]>(eventChannels.closing),
  pathForFile: (file: unknown) => (file instanceof File ? webUtils.getPathForFile(file) : '')
})
