import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { droppedOperations } from '../shared/ipc/dropped-operations'
import type { TaskProgress } from '../shared/ipc/long-task'
import type { MenuCommand } from '../shared/ipc/menu-command'
import { operationNames } from '../shared/ipc/operation-names'
import { eventChannels } from './ipc/event-channels'
import { listenFromStart } from './ipc/listen-from-start'

// Runs sandboxed, as one CommonJS file. Names only: importing the schemas would make it hundreds of times larger.
const operations = operationNames.map((name) => [
  name,
  (...request: readonly unknown[]) => ipcRenderer.invoke(name, ...request)
])

// The path stays on this side, so that the page cannot name a file of its own choice.
const pathOf = (file: unknown): string => (file instanceof File ? webUtils.getPathForFile(file) : '')
const drops = droppedOperations.map((name) => [
  name,
  (file: unknown) => ipcRenderer.invoke(name, { path: pathOf(file) })
])

contextBridge.exposeInMainWorld('api', {
  ...Object.fromEntries([...operations, ...drops]),
  onMenuCommand: listenFromStart<[MenuCommand]>(eventChannels.menuCommand),
  onProgress: listenFromStart<[TaskProgress]>(eventChannels.progress),
  onFlush: listenFromStart<[]>(eventChannels.flush),
  onClosing: listenFromStart<[]>(eventChannels.closing)
})
