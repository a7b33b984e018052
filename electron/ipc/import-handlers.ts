import { randomUUID } from 'node:crypto'
import { basename, extname, isAbsolute } from 'node:path'
import { withDecisionFixed } from '../../shared/decided/with-decision-fixed'
import type { CopyRead, Imported } from '../../shared/ipc/read-files'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { failed, succeeded } from '../../shared/result'
import { tooMuchForWindow } from '../../shared/told/too-much-for-window'
import type { Data } from '../data/open-data'
import type { FilesIn } from '../files/files-in'
import { openThroughGate } from '../gate/open-through-gate'
import type { OpenedFiles } from '../host/opened-files'
import type { Handlers } from './handlers'
import { storageProblem } from '../storage/storage-problem'

/** Matters into the program. Reading one changes nothing; what is read under a taken id is given one of its own. */
export function importHandlers(asks: FilesIn, { matters, exchanged }: Data, openedFiles: OpenedFiles) {
  const read = async (path: string): Promise<OrProblem<Imported>> => {
    const file = basename(path)
    const opened = await openThroughGate('matter-file', path)
    if (!opened.ok) return opened
    const { cleaned, isChangedOutside, sender } = opened.value
    const { matter } = withDecisionFixed(opened.value.matter)
    const tooMuch = tooMuchForWindow(matter, file)
    if (tooMuch) return failed(tooMuch)
    const listed = await matters.list()
    if (!listed.ok) return failed(storageProblem(listed.failure))
    exchanged.see(opened.value)
    const sameAs = listed.value.some(({ id }) => id === matter.id) ? matter.id : null
    const own = sameAs === null ? matter : { ...matter, id: randomUUID() }
    return succeeded({ outcome: 'read', matter: own, cleaned, file, sameAs, isChangedOutside, sender })
  }
  const readCopy = async (path: string): Promise<OrProblem<CopyRead>> => {
    const opened = await openThroughGate('working-copy', path)
    if (!opened.ok) return opened
    const copy = opened.value
    const tooMuch = copy.carried && tooMuchForWindow(copy.carried, copy.file)
    if (tooMuch) return failed(tooMuch)
    const listed = await matters.list()
    if (!listed.ok) return failed(storageProblem(listed.failure))
    const stored = listed.value.find(({ id }) => id === copy.carried?.id)
    const here = stored && { changed: 'state' in stored.found ? stored.found.state.changed : '' }
    return succeeded({ outcome: 'copy', copy, here: here ?? null })
  }
  return {
    async importWorkingCopy() {
      const path = await asks.file({
        as: 'working-copy',
        title: 'Öppna arbetskopia',
        buttonLabel: 'Öppna',
        kind: { name: 'Arbetskopia i Word', extensions: ['docx'] }
      })
      return path === undefined ? succeeded({ outcome: 'cancelled' }) : readCopy(path)
    },
    async importMatterFile() {
      const path =
        openedFiles.take() ??
        (await asks.file({
          as: 'matter-file',
          title: 'Öppna ärendefil',
          buttonLabel: 'Öppna',
          kind: { name: 'Ärende i Nämndklar', extensions: ['namndklar'] }
        }))
      return path === undefined ? succeeded({ outcome: 'cancelled' }) : read(path)
    },
    async lookAtDropped({ path }) {
      if (!isAbsolute(path) || extname(path).toLowerCase() !== '.docx') return succeeded({ kind: 'other' })
      const seen = await openThroughGate('word-file', path)
      return seen.ok ? succeeded({ kind: seen.value ? 'working-copy' : 'other' }) : seen
    },
    async openDropped({ path }) {
      const ending = isAbsolute(path) ? extname(path).toLowerCase() : ''
      if (ending === '.docx') return readCopy(path)
      return ending === '.namndklar' ? read(path) : failed({ kind: 'file-wrong-ending', file: basename(path) })
    },
    readCommonState: async ({ states }) => succeeded({ matter: await exchanged.common(states) })
  } satisfies Partial<Handlers>
}
