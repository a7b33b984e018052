import { unitLimitInWindow, type MatterDraft } from '../../shared/domain/matter'
import type { MatterSummary } from '../../shared/ipc/replies'
import { failed, succeeded, type Result } from '../../shared/ipc/result'
import { extractStanding } from '../../shared/rules/extract-standing'
import { historyFacts } from '../../shared/rules/history/history-facts'
import { participatingUnits } from '../../shared/rules/participating-units'
import type { Data } from '../data/open-data'
import type { ListedMatter } from '../storage/matter-store'
import type { StorageResult } from '../storage/storage-result'
import type { Handlers } from './handlers'
import { loadProblem } from './load-problem'
import { storageProblem } from './storage-problem'

type MatterOperations = 'listMatters' | 'readHistory' | 'openMatter' | 'saveMatter' | 'trashMatter' | 'restoreMatter'

const fromStorage = <T>(result: StorageResult<T>): Result<T> =>
  result.ok ? succeeded(result.value) : failed(storageProblem(result.failure))

function summary({ id, found }: ListedMatter<MatterDraft>): MatterSummary {
  const problem = loadProblem(found)
  if (!('state' in found)) return { id, committee: '', awardYear: '', units: 0, extract: 'undecided', savedAt: '', problem }
  const { committee, awardYear, units } = found.state
  const extract = extractStanding(found.state)
  return { id, committee: committee.name, awardYear, units: participatingUnits(units).length, extract, savedAt: found.savedAt, problem }
}

/** What the window may do with the stored matters. */
export function matterHandlers({ matters, unfinished, folder, problem }: Data): Pick<Handlers, MatterOperations> {
  return {
    async listMatters() {
      if (problem) return failed(problem)
      const listed = await matters.list()
      if (!listed.ok) return failed(storageProblem(listed.failure))
      const trashed = await matters.listTrashed()
      if (!trashed.ok) return failed(storageProblem(trashed.failure))
      return succeeded({ matters: listed.value.map(summary), trashed: trashed.value.map(summary), dataFolder: folder })
    },
    async readHistory() {
      if (problem) return failed(problem)
      const listed = await matters.list()
      if (!listed.ok) return failed(storageProblem(listed.failure))
      const read = listed.value.flatMap(({ found }) => ('state' in found ? [historyFacts(found.state)] : []))
      return succeeded({ matters: read, unread: listed.value.length - read.length })
    },
    async openMatter({ id }) {
      const found = await matters.open(id)
      const why = loadProblem(found)
      if (why) return failed(why)
      if (!('state' in found)) return failed({ kind: 'no-such-matter' })
      if (found.state.units.length > unitLimitInWindow) {
        return failed({ kind: 'file-over-limit', file: found.state.committee.name, place: 'fler än 500 enheter' })
      }
      const notice = found.kind === 'older-used' ? { kind: 'older-used' as const, savedAt: found.savedAt } : null
      return succeeded({ matter: found.state, savedAt: found.savedAt, notice })
    },
    saveMatter: ({ matter }) =>
      unfinished.during(matter, async () => {
        const saved = await matters.save(matter)
        const isNew = !saved.ok && saved.failure.kind === 'not-open'
        return fromStorage(isNew ? await matters.create(matter) : saved)
      }),
    async trashMatter({ id }) {
      const removed = await matters.remove(id)
      return removed.ok ? succeeded(null) : failed(storageProblem(removed.failure))
    },
    async restoreMatter({ id }) {
      const trashed = await matters.trash.list()
      if (!trashed.ok) return failed(storageProblem(trashed.failure))
      const newest = trashed.value.filter((each) => each.id === id).at(-1)
      if (!newest) return failed({ kind: 'no-such-matter' })
      const restored = await matters.trash.putBack(newest)
      return restored.ok ? succeeded(null) : failed(storageProblem(restored.failure))
    }
  }
}
