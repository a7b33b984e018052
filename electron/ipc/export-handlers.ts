import { shell, type BrowserWindow } from 'electron'
import { dirname } from 'node:path'
import { matterCalendar } from '../../shared/exchange/calendar'
import { writeMatterFile } from '../../shared/exchange/matter-file'
import type { Written } from '../../shared/ipc/replies'
import { failed, succeeded, type Result } from '../../shared/ipc/result'
import { finishPaper } from '../../shared/text/finish-paper'
import { paperWords } from '../../shared/text/paper-words'
import type { Data } from '../data/open-data'
import { askWhereToSave } from '../files/ask-where-to-save'
import { fileNameFor } from '../files/file-name-for'
import { paperBytes } from '../files/paper-bytes'
import { writeFileSafely } from '../files/write-file-safely'
import type { Handlers } from './handlers'

type ExportOperations = 'exportPaper' | 'exportMatterFile' | 'exportCalendar' | 'openExported' | 'showExported'

/** Papers and files out of the program, to places that only the user chooses. */
export function exportHandlers(window: BrowserWindow, { settings }: Data): Pick<Handlers, ExportOperations> {
  /** Only what this run has written may be opened or shown: a path from the page is no path of ours otherwise. */
  const written = new Set<string>()

  const write = async (fileName: string, bytes: () => Promise<Uint8Array>): Promise<Result<Written>> => {
    const path = await askWhereToSave(window, settings.settings.exportFolder, fileName)
    if (path === undefined) return succeeded({ outcome: 'cancelled' })
    const result = await writeFileSafely(path, await bytes())
    if (!result.ok) return result
    written.add(path)
    await settings.save({ ...settings.settings, exportFolder: dirname(path) })
    return succeeded({ outcome: 'written', path })
  }

  return {
    async exportPaper({ matter, paper, format, draft }) {
      const finished = finishPaper(paper, matter, draft)
      if (!finished.ok) return finished
      const { awardYear, committee, registryNumber } = matter
      const named = { awardYear, committee: committee.name, registryNumber, draft }
      return write(fileNameFor({ ...named, paper: paperWords[paper], ending: format }), () =>
        paperBytes(finished.value.document, format, matter)
      )
    },
    async exportMatterFile({ matter }) {
      const { awardYear, committee, registryNumber } = matter
      const name = fileNameFor({ awardYear, committee: committee.name, registryNumber, paper: '', ending: 'namndklar' })
      return write(name, async () => new TextEncoder().encode(writeMatterFile(matter)))
    },
    async exportCalendar({ matter }) {
      const { awardYear, committee, registryNumber } = matter
      const name = fileNameFor({ awardYear, committee: committee.name, registryNumber, paper: 'Datum', ending: 'ics' })
      return write(name, async () => new TextEncoder().encode(matterCalendar(matter, new Date())))
    },
    async openExported({ path }) {
      if (!written.has(path)) return failed({ kind: 'not-understood', operation: 'openExported' })
      const refusal = await shell.openPath(path)
      return refusal === '' ? succeeded(null) : failed({ kind: 'cannot-open', file: path })
    },
    showExported({ path }) {
      if (!written.has(path)) return failed({ kind: 'not-understood', operation: 'showExported' })
      shell.showItemInFolder(path)
      return succeeded(null)
    }
  }
}
