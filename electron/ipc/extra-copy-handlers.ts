import { isAbsolute, relative } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { ExtraCopyStanding } from '../../shared/ipc/stored-files'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { failed, succeeded } from '../../shared/result'
import type { ExtraCopies } from '../extra-copies/extra-copies'
import { settingsProblem } from '../data/settings-problem'
import type { Data } from '../data/open-data'
import type { FilesIn } from '../files/files-in'
import type { Handlers } from './handlers'

const patience = 5_000

const isInside = (folder: string, outer: string): boolean => {
  const way = relative(outer, folder)
  return !way.startsWith('..') && !isAbsolute(way)
}

/** A second folder for copies of every matter. Only the user chooses it, in the system's own dialog. */
export function extraCopyHandlers(
  asks: FilesIn,
  { settings, matters, folder: dataFolder }: Pick<Data, 'settings' | 'matters' | 'folder'>,
  copies: ExtraCopies
) {
  const standing = async (): Promise<OrProblem<ExtraCopyStanding>> => {
    // A folder on a network that has gone away may take a minute to say so.
    await Promise.race([copies.settled(), setTimeout(patience)])
    const { extraCopies } = settings.settings
    return succeeded(extraCopies && { ...extraCopies, problem: copies.problem })
  }
  return {
    readExtraCopies: standing,
    async chooseExtraCopies() {
      const folder = await asks.folder({
        as: 'extra-copies',
        title: 'Välj mapp för extra kopior',
        buttonLabel: 'Välj mapp'
      })
      if (folder === undefined) return standing()
      if (isInside(folder, dataFolder)) return failed({ kind: 'copies-in-data-folder', folder })
      const listed = await matters.list()
      const all = listed.ok ? listed.value.flatMap(({ found }) => ('state' in found ? [found.state] : [])) : []
      const begun = await Promise.race([copies.begin(folder, all), setTimeout(patience, null)])
      return begun && !begun.ok ? failed(settingsProblem(begun.failure)) : standing()
    },
    async endExtraCopies() {
      const ended = await copies.end()
      return ended.ok ? standing() : failed(settingsProblem(ended.failure))
    }
  } satisfies Partial<Handlers>
}
