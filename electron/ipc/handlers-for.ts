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
import { FilesIn } from '../files/files-in'
import type { LastFolders } from '../host/last-folders'
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
import type { ProgramHandlers } from './program-handlers'
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
  lastFolders: LastFolders
  /** Keeps where the window stands for the next start. */
  rememberPlace: () => void
  closeForGood: () => void
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
  lastFolders,
  rememberPlace,
  closeForGood
}: World): Omit<Handlers, keyof ProgramHandlers> & Pick<Handlers, 'closeWindow'> {
  const { versions } = data
  const exchange = new OutgoingFiles(data.exchanged, app.getVersion())
  const asks = new FilesIn(window, lastFolders)
  const files = new FilesOut(window, data.settings)
  const templates = new TemplateStore(data)
  const make = paperMaker(templates)
  const { settings, machine } = data
  const tasks = new LongTasks((progress) => window.webContents.send(eventChannels.progress, progress))
  const copies = new ExtraCopies({ settings, files: machine.files, now: machine.now, idIn: idInFile })
  const overMatters = { ...matterHandlers(data, tasks), ...presenceHandlers(data), ...recoveryHandlers(asks, data) }
  return {
    ...overMatters,
    ...withExtraCopies(overMatters, copies),
    ...extraCopyHandlers(asks, data, copies),
    ...dataFolderHandlers(asks, keeper),
    ...archiveHandlers({ versions, window, asks, tasks, files, make, today: () => dayByClock(new Date()) }),
    ...exportHandlers({ versions, exchange, files, templates, make }),
    ...printHandlers,
    ...lookHandlers({ asks, files, templates }),
    ...mailHandlers({ versions, exchange, files, templates }),
    ...importHandlers(asks, data, openedFiles),
    ...rulesHandlers(asks),
    ...formHandlers({ asks, tasks, files, templates }),
    ...tableHandlers(asks, files),
    ...settingsHandlers(data),
    ...versionHandlers(data),
    ...clipboardHandlers,
    giveUpTask: ({ task }) => {
      tasks.giveUp(task)
      return succeeded(null)
    },
    readNotices,
    closeWindow: async () => {
      rememberPlace()
      // A folder that another program holds is waited for up to a minute.
      await Promise.race([data.attendance.leaveAll(), setTimeout(1_000)])
      await Promise.race([copies.writeAll(), setTimeout(5_000)])
      closeForGood()
      return succeeded(null)
    }
  }
}
