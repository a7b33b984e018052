import { app, clipboard, type BrowserWindow } from 'electron'
import { succeeded } from '../../shared/ipc/result'
import type { Data } from '../data/open-data'
import type { OpenedFiles } from '../opened-files'
import { exportHandlers } from './export-handlers'
import type { Handlers } from './handlers'
import { importHandlers } from './import-handlers'
import { matterHandlers } from './matter-handlers'
import { rulesHandlers } from './rules-handlers'
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
  ...rulesHandlers(window),
  ...settingsHandlers(data),
  copyText: async ({ text }) => {
    await clipboard.writeText(text)
    return succeeded(null)
  },
  aboutProgram: () => succeeded({ version: app.getVersion(), dataFolder: data.folder }),
  closeWindow: () => {
    closeForGood()
    return succeeded(null)
  }
})
