import { failed, succeeded } from '../../shared/ipc/result'
import type { Data } from '../data/open-data'
import type { Handlers } from './handlers'
import { storageProblem } from './storage-problem'

/** Looking back at the stored states of a matter. Nothing here writes: an old state comes back as an edit of the page. */
export const versionHandlers = ({ matters, problem }: Pick<Data, 'matters' | 'problem'>): Pick<Handlers, 'listVersions' | 'readVersion'> => ({
  async listVersions({ id }) {
    if (problem) return failed(problem)
    const listed = await matters.history(id).versions()
    return listed.ok ? succeeded({ versions: listed.value }) : failed(storageProblem(listed.failure))
  },
  async readVersion({ id, generation }) {
    if (problem) return failed(problem)
    const read = await matters.history(id).readState(generation)
    return read.ok ? succeeded({ matter: read.value }) : failed(storageProblem(read.failure))
  }
})
