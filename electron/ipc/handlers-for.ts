import { app, type BrowserWindow } from 'electron'
import { setTimeout } from 'node:timers/promises'
import { dayByClock } from '../../shared/domain/day-by-clock'
import { succeeded } from '../../shared/ipc/result'
import type { DataKeeper } from '../data/data-keeper'
import { MatterFiles } from '../data/matter-files'
import type { Data } from '../data/open-data'
import type { OpenedFiles } from '../opened-files'
import { FilesOut } from '../files/files-out'
import { TemplateStore } from '../look/template-store'
import type { PrintedPages } from '../pdf/printed-pages'
import { placeOf } from '../window-place'
import { archiveHandlers } from './archive-handlers'
import { clipboardHandlers } from './clipboard-handlers'
import { exportHandlers } from './export-handlers'
import { formHandlers } from './form-handlers'
import type { Handlers } from './handlers'
import { importHandlers } from './import-handlers'
import { lookHandlers } from './look-handlers'
import { mailHandlers } from './mail-handlers'
import { matterHandlers } from './matter-handlers'
import { paperMaker } from './paper-maker'
import { placeHandlers } from './place-handlers'
import { presenceHandlers } from './presence-handlers'
import { recoveryHandlers } from './recovery-handlers'
import { rulesHandlers } from './rules-handlers'
import { settingsHandlers } from './settings-handlers'
import { tableHandlers } from './table-handlers'
import { versionHandlers } from './version-handlers'

interface World {
  window: BrowserWindow
  data: Data
  keeper: DataKeeper
  openedFiles: OpenedFiles
  printedPages: PrintedPages
  closeForGood: () => void
  stayOpen: () => void
}

/** The handlers, over the parts of the world they touch. */
export function handlersFor({ window, data, keeper, openedFiles, printedPages, closeForGood, stayOpen }: World): Handlers {
  const exchange = new MatterFiles(data.exchanged, app.getVersion())
  const files = new FilesOut(window, data.settings)
  const templates = new TemplateStore(data)
  const make = paperMaker(templates, printedPages)
  return {
    ...matterHandlers(data),
    ...placeHandlers(window, keeper),
    ...presenceHandlers(data),
    ...recoveryHandlers(window, data),
    ...archiveHandlers({ window, files, make, today: () => dayByClock(new Date()) }),
    ...exportHandlers(exchange, files, make),
    ...lookHandlers({ window, files, templates }),
    ...mailHandlers(exchange, files, templates),
    ...importHandlers(window, data, openedFiles),
    ...rulesHandlers(window),
    ...formHandlers({ window, files, templates }),
    ...tableHandlers(window, files),
    ...settingsHandlers(data),
    ...versionHandlers(data),
    ...clipboardHandlers,
    aboutProgram: () => succeeded({ version: app.getVersion(), dataFolder: data.folder }),
    closeWindow: async () => {
      const remembered = data.settings.save({ ...data.settings.settings, window: placeOf(window) })
      // A folder that another program holds is waited for up to a minute; the window's place is not worth that.
      await Promise.race([Promise.all([remembered, data.attendance.leaveAll()]), setTimeout(1_000)])
      closeForGood()
      return succeeded(null)
    },
    stayOpen: () => {
      stayOpen()
      return succeeded(null)
    }
  }
}
