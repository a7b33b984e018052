import { shell } from 'electron'
import { basename, join } from 'node:path'
import type { MatterDraft } from '../../shared/domain/matter'
import { failed, succeeded } from '../../shared/result'
import { withDecisionFixed } from '../../shared/decided/with-decision-fixed'
import { tooMuchForWindow } from '../../shared/told/too-much-for-window'
import type { Data } from '../data/open-data'
import type { FilesIn } from '../files/files-in'
import { openThroughGate } from '../gate/open-through-gate'
import { matterFiles } from '../storage/matter-files'
import { seriesFolderOf } from '../storage/data-folder/series-folder-of'
import type { Handlers } from './handlers'
import { fromStorage } from './from-storage'
import { savedIn } from './saved-in'

/** What older states say of the decision stands as the program reads it everywhere else. */
const fixed = (matter: MatterDraft): MatterDraft => withDecisionFixed(matter).matter

/** What can be done for a matter that is damaged, or of which two versions lie side by side. */
export function recoveryHandlers(asks: FilesIn, data: Data) {
  const { matters, unfinished, conflicts, place, machine, versions } = data
  return {
    async readMatterFiles({ id }) {
      const series = seriesFolderOf(place, id)
      const files = await matterFiles(series, machine)
      return fromStorage(files.ok ? { ok: true, value: { folder: series.folder, files: files.value } } : files)
    },
    async showMatterFiles({ id }) {
      const series = seriesFolderOf(place, id)
      const files = await matterFiles(series, machine)
      const newest = files.ok ? files.value[0] : undefined
      shell.showItemInFolder(newest ? join(series.folder, newest.name) : series.folder)
      return succeeded(null)
    },
    async chooseReplacement({ id }) {
      const path = await asks.file({
        as: 'matter-file',
        title: 'Välj fil i stället',
        buttonLabel: 'Öppna',
        kind: { name: 'Ärende i Nämndklar', extensions: ['namndklar'] }
      })
      if (path === undefined) return succeeded({ outcome: 'cancelled' })
      const file = basename(path)
      const parsed = await openThroughGate('matter-file', path)
      if (!parsed.ok) return parsed
      const { matter, cleaned } = parsed.value
      const tooMuch = tooMuchForWindow(matter, file)
      if (tooMuch) return failed(tooMuch)
      return succeeded({ outcome: 'read', matter: { ...matter, id }, cleaned, file, isOther: matter.id !== id })
    },
    saveOnTop: ({ matter, milestone }) =>
      unfinished.during(matter, async () => {
        const saved = await matters.saveOnTop(matter)
        if (saved.ok && milestone) await versions.save(matter, milestone)
        return savedIn(data, saved)
      }),
    listConflictCopies: async ({ id }) => fromStorage(await conflicts.list(id)),
    async readConflictCopy({ id, name }) {
      const copy = await conflicts.read(id, name)
      if (!copy.ok) return fromStorage(copy)
      const history = matters.history(id)
      const states = await history.states()
      const newest = states.ok ? states.value[0] : undefined
      if (!newest) return failed({ kind: 'no-such-matter' })
      const onDisk = await history.readState(newest.generation)
      if (!onDisk.ok) return fromStorage(onDisk)
      const base = copy.value.base === null ? null : await history.readState(copy.value.base)
      return succeeded({
        copy: fixed(copy.value.state),
        onDisk: fixed(onDisk.value),
        base: base?.ok ? fixed(base.value) : null
      })
    },
    setAsideConflictCopy: async ({ id, name }) => fromStorage(await conflicts.setAside(id, name))
  } satisfies Partial<Handlers>
}
