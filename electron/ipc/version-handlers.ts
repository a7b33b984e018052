import { milestoneSchema } from '../../shared/domain/milestone'
import type { Version, VersionMilestone } from '../../shared/ipc/stored-files'
import { failed, succeeded } from '../../shared/result'
import { withDecisionFixed } from '../../shared/decided/with-decision-fixed'
import type { Data } from '../data/open-data'
import type { StoredVersion } from '../storage/generations/list-versions'
import type { StoredMark } from '../storage/generations/stored-mark'
import type { Handlers } from './handlers'
import { storageProblem } from '../storage/storage-problem'

/** What a later version of the program has written of an event is kept, though it cannot be told. */
function milestoneFrom(mark: StoredMark): VersionMilestone {
  if (mark.kind === 'damaged') return { at: null, milestone: null }
  return { at: mark.at, milestone: milestoneSchema.safeParse(mark.reason).data ?? null }
}

const versionFrom = ({ generation, savedAt, marks }: StoredVersion): Version => ({
  generation,
  savedAt,
  milestones: marks.map(milestoneFrom)
})

/** Looking back at the stored states of a matter. Nothing here writes: an old state comes back as an edit of the page. */
export const versionHandlers = ({ matters, problem }: Pick<Data, 'matters' | 'problem'>) =>
  ({
    async listVersions({ id }) {
      if (problem) return failed(problem)
      const listed = await matters.history(id).versions()
      return listed.ok ? succeeded({ versions: listed.value.map(versionFrom) }) : failed(storageProblem(listed.failure))
    },
    async readVersion({ id, generation }) {
      if (problem) return failed(problem)
      const read = await matters.history(id).readState(generation)
      return read.ok
        ? succeeded({ matter: withDecisionFixed(read.value).matter })
        : failed(storageProblem(read.failure))
    }
  }) satisfies Partial<Handlers>
