import { app, type BrowserWindow } from 'electron'
import { setTimeout } from 'node:timers/promises'
import { dayByClock } from '../../shared/domain/reading/day-by-clock'
import { succeeded } from '../../shared/result'
import { ExtraCopies } from '../extra-copies/extra-copies'
import { withExtraCopies } from './with-extra-copies'
import type { DataKeeper } from '../data/data-keeper'
import { OutgoingFiles } from '../data/outgoing-files'
import type { Data } from '../data/open-data'
import type { OpenedFiles } from '../host/opened-files'
import { FilesOut } from '../files/files-out'
import { openThroughGate } from '../gate/open-through-gate'
import { TemplateStore } from '../look/template-store'
import { archiveHandlers } from './archive-handlers'
import { clipboardHandlers } from './clipboard-handlers'
import { extraCopyHandlers } from './extra-copy-handlers'
import { exportHandlers } from './export-handlers'
import { formHandlers } from './form-handlers'
import { eventChannels } from './event-channels'
import type { Handlers } from './handlers'
import { importHandlers } from './import-handlers'
import { LongTasks } from './long-tasks'
import { lookHandlers } from './look-handlers'
import { mailHandlers } from './mail-handlers'
import { matterHandlers } from './matter-handlers'
import { paperMaker } from './paper-maker'
import { dataFolderHandlers } from './data-folder-handlers'
import { presenceHandlers } from './presence-handlers'
import { printHandlers } from './print-handlers'
import { recoveryHandlers } from './recovery-handlers'
import { readNotices } from './read-notices'
import { rulesHandlers } from './rules-handlers'
import { settingsHandlers } from './settings-handlers'
import { tableHandlers } from './table-handlers'
import { versionHandlers } from './version-handlers'

interface World {
  window: BrowserWindow
  data: Data
  keeper: DataKeeper
  openedFiles: OpenedFiles
  /** Keeps where the window stands for the next start. */
  rememberPlace: () => Promise<unknown>
  closeForGood: () => void
  stayOpen: () => void
}

const idInFile = async (path: string): Promise<string | undefined> => {
  const opened = await openThroughGate('matter-file', path)
  return opened.ok ? opened.value.matter.id : undefined
}

/** The handlers, over the parts of the world they touch. */
export function handlersFor({
  window,
  data,
  keeper,
  openedFiles,
  rememberPlace,
  closeForGood,
  stayOpen
}: World): Handlers {
  const { versions } = data
  const exchange = new OutgoingFiles(data.exchanged, app.getVersion())
  const files = new FilesOut(window, data.settings)
  const templates = new TemplateStore(data)
  const make = paperMaker(templates)
  const { settings, machine } = data
  const tasks = new LongTasks((progress) => window.webContents.send(eventChannels.progress, progress))
  const copies = new ExtraCopies({ settings, files: machine.files, now: machine.now, idIn: idInFile })
  const overMatters = { ...matterHandlers(data, tasks), ...presenceHandlers(data), ...recoveryHandlers(window, data) }
  return {
    ...overMatters,
    ...withExtraCopies(overMatters, copies),
    ...extraCopyHandlers(window, data, copies),
    ...dataFolderHandlers(window, keeper),
    ...archiveHandlers({ versions, window, tasks, files, make, today: () => dayByClock(new Date()) }),
    ...exportHandlers({ versions, exchange, files, templates, make }),
    ...printHandlers,
    ...lookHandlers({ window, files, templates }),
    ...mailHandlers({ versions, exchange, files, templates }),
    ...importHandlers(window, data, openedFiles),
    ...rulesHandlers(window),
    ...formHandlers({ window, tasks, files, templates }),
    ...tableHandlers(window, files),
    ...settingsHandlers(data),
    ...versionHandlers(data),
    ...clipboardHandlers,
    giveUpTask: ({ task }) => {
      tasks.giveUp(task)
      return succeeded(null)
    },
    aboutProgram: () => succeeded({ version: app.getVersion(), dataFolder: data.folder }),
    readNotices,
    closeWindow: async () => {
      const remembered = rememberPlace()
      // A folder that another program holds is waited for up to a minute; the window's place is not worth that.
      await Promise.race([Promise.all([remembered, data.attendance.leaveAll()]), setTimeout(1_000)])
      await Promise.race([copies.writeAll(), setTimeout(5_000)])
      closeForGood()
      return succeeded(null)
    },
    stayOpen: () => {
      stayOpen()
      return succeeded(null)
    }
  }
}
