import { app, type BrowserWindow } from 'electron'
import { succeeded } from '../../shared/ipc/result'
import type { Data } from '../data/open-data'
import type { OpenedFiles } from '../opened-files'
import { clipboardHandlers } from './clipboard-handlers'
import { exportHandlers } from './export-handlers'
import type { Handlers } from './handlers'
import { importHandlers } from './import-handlers'
import { matterHandlers } from './matter-handlers'
import { settingsHandlers } from './settings-handlers'

interface World {
  window: BrowserWindow
  data: Data
  openedFiles: OpenedFiles
  closeForGood: () => void
}

/** The handlers, over the parts of the world they touch. */
export const handlersFor = ({ window, data, openedFiles, closeForGood }: World): Handlers => ({
  ...matterHandlers(data),
  ...exportHandlers(window, data),
  ...importHandlers(window, data, openedFiles),
  ...settingsHandlers(data),
  ...clipboardHandlers,
  aboutProgram: () => succeeded({ version: app.getVersion(), dataFolder: data.folder }),
  closeWindow: () => {
    closeForGood()
    return succeeded(null)
  }
})
