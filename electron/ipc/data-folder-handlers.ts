import { failed, succeeded } from '../../shared/result'
import type { DataKeeper } from '../data/data-keeper'
import type { FilesIn } from '../files/files-in'
import type { Handlers } from './handlers'

const dataFolder = { as: 'data-folder' as const, title: 'Välj datamapp', buttonLabel: 'Välj mappen' }

/** Where the data lie, and what can be done when they do not. No page can name a folder: it is chosen in the dialog. */
export function dataFolderHandlers(asks: FilesIn, keeper: DataKeeper) {
  /** Empty, and chosen, but nothing is made in it before the user has said yes. */
  let empty: string | undefined

  return {
    findDataFolder: () => keeper.again('find'),
    async chooseDataFolder() {
      empty = undefined
      if (keeper.folders.saidBy === 'administrator')
        return failed({ kind: 'place-set-by-administrator', folder: keeper.folders.data })
      const folder = await asks.folder(dataFolder)
      if (folder === undefined) return succeeded({ outcome: 'cancelled' })
      switch (await keeper.look(folder)) {
        case 'data': {
          const moved = await keeper.moveTo(folder, 'mend')
          return moved.ok ? succeeded({ outcome: 'opened', folder }) : moved
        }
        case 'empty':
          empty = folder
          return succeeded({ outcome: 'empty', folder })
        case 'gone':
          return failed({ kind: 'folder-gone', folder })
        case 'other':
          return failed({ kind: 'not-a-data-folder', folder })
      }
    },
    async beginAnew({ where }) {
      if (where === 'same') return keeper.again('begin-anew')
      if (empty === undefined) return failed({ kind: 'not-understood', operation: 'beginAnew' })
      // It may have been filled since it was chosen.
      const folder = empty
      empty = undefined
      return (await keeper.look(folder)) === 'empty'
        ? keeper.moveTo(folder, 'begin-anew')
        : failed({ kind: 'not-a-data-folder', folder })
    }
  } satisfies Partial<Handlers>
}
