import { app, clipboard } from 'electron'
import type { StartRemark } from '../../shared/ipc/start-remark'
import { succeeded } from '../../shared/result'
import type { Folders } from '../host/folders'
import type { Graphics } from '../host/graphics'
import type { Log } from '../host/log'
import { technicalInformation } from '../host/technical-information'
import type { Handlers } from './handlers'

export interface ProgramWorld {
  /** As they are now: another data folder may have been chosen. */
  folders: () => Folders
  remarks: readonly StartRemark[]
  graphics: Graphics
  log: Log
  /** Keeps where the window stands for the next start. */
  rememberPlace: () => void
  closeForGood: () => void
  stayOpen: () => void
}

/** What can be answered before the data folder has. Closing is here too: nothing can be unsaved yet. */
export function programHandlers({ folders, remarks, graphics, log, ...window }: ProgramWorld) {
  let untold = remarks
  return {
    aboutProgram: () => succeeded({ version: app.getVersion(), dataFolder: folders().data }),
    readDataFolder: () => succeeded({ folder: folders().data, saidBy: folders().saidBy }),
    /** Told once: a page that is loaded anew has been told. */
    readStartRemarks() {
      const told = untold
      untold = []
      return succeeded(told)
    },
    async copyTechnicalInformation() {
      await clipboard.writeText(technicalInformation({ folders: folders(), graphics, log }))
      return succeeded(null)
    },
    closeWindow() {
      window.rememberPlace()
      window.closeForGood()
      return succeeded(null)
    },
    stayOpen() {
      window.stayOpen()
      return succeeded(null)
    }
  } satisfies Partial<Handlers>
}

export type ProgramHandlers = ReturnType<typeof programHandlers>
