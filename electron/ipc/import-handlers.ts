import type { BrowserWindow } from 'electron'
import { randomUUID } from 'node:crypto'
import { basename, extname, isAbsolute } from 'node:path'
import { unitLimitInWindow } from '../../shared/domain/matter'
import type { Imported } from '../../shared/ipc/replies'
import { failed, succeeded, type Result } from '../../shared/ipc/result'
import type { Data } from '../data/open-data'
import { askForFile } from '../files/ask-for-file'
import { openThroughGate } from '../gate/open-through-gate'
import type { OpenedFiles } from '../opened-files'
import type { Handlers } from './handlers'
import { storageProblem } from './storage-problem'

/** Matters into the program. Reading one changes nothing; what is read under a taken id is given one of its own. */
export function importHandlers(
  window: BrowserWindow,
  { matters, exchanged }: Data,
  openedFiles: OpenedFiles
): Pick<Handlers, 'importMatterFile' | 'openDropped' | 'readCommonState'> {
  const read = async (path: string): Promise<Result<Imported>> => {
    const file = basename(path)
    const opened = await openThroughGate('matter-file', path)
    if (!opened.ok) return opened
    const { matter, cleaned, isChangedOutside, sender } = opened.value
    if (matter.units.length > unitLimitInWindow) return failed({ kind: 'file-over-limit', file, place: 'fler än 500 enheter' })
    const listed = await matters.list()
    if (!listed.ok) return failed(storageProblem(listed.failure))
    exchanged.see(opened.value)
    const sameAs = listed.value.some(({ id }) => id === matter.id) ? matter.id : null
    const own = sameAs === null ? matter : { ...matter, id: randomUUID() }
    return succeeded({ outcome: 'read', matter: own, cleaned, file, sameAs, isChangedOutside, sender })
  }
  return {
    async importMatterFile() {
      const path = openedFiles.take() ?? (await askForFile(window, 'Öppna ärendefil', { name: 'Ärende i Nämndklar', extensions: ['namndklar'] }))
      return path === undefined ? succeeded({ outcome: 'cancelled' }) : read(path)
    },
    async openDropped({ path }) {
      const isMatter = isAbsolute(path) && extname(path).toLowerCase() === '.namndklar'
      return isMatter ? read(path) : failed({ kind: 'file-wrong-ending', file: basename(path) })
    },
    readCommonState: async ({ states }) => succeeded({ matter: await exchanged.common(states) })
  }
}
