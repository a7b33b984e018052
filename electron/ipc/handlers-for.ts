import { app, clipboard, type BrowserWindow } from 'electron'
import { failed, succeeded } from '../../shared/ipc/result'
import type { OpenedFiles } from '../opened-files'
import type { Handlers } from './handlers'

interface World {
  window: BrowserWindow
  dataFolder: string
  openedFiles: OpenedFiles
  closeForGood: () => void
}

/** The handlers, over the parts of the world they touch. */
export function handlersFor({ dataFolder, closeForGood }: World): Handlers {
  const absent = (operation: string) => () => failed({ kind: 'unexpected' as const, operation })
  return {
    listMatters: () => succeeded({ matters: [], trashed: [], dataFolder }),
    openMatter: () => failed({ kind: 'no-such-matter' }),
    saveMatter: absent('saveMatter'),
    trashMatter: absent('trashMatter'),
    restoreMatter: absent('restoreMatter'),
    exportPaper: absent('exportPaper'),
    exportMatterFile: absent('exportMatterFile'),
    importMatterFile: absent('importMatterFile'),
    openExported: absent('openExported'),
    showExported: absent('showExported'),
    copyText: async ({ text }) => {
      await clipboard.writeText(text)
      return succeeded(null)
    },
    readSettings: () => succeeded({ theme: 'system', exportFolder: '', window: null }),
    saveSettings: () => succeeded(null),
    aboutProgram: () => succeeded({ version: app.getVersion(), dataFolder }),
    closeWindow: () => {
      closeForGood()
      return succeeded(null)
    }
  }
}
