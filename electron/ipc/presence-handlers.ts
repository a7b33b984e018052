import { succeeded } from '../../shared/result'
import type { Data } from '../data/open-data'
import type { Handlers } from './handlers'

/** Who has a matter open, here and elsewhere. */
export function presenceHandlers({ attendance, matters }: Data) {
  return {
    async attendMatter({ id, isEditing }) {
      if (isEditing) await attendance.attend(id)
      const states = await matters.history(id).states()
      const newest = states.ok ? states.value[0] : undefined
      return succeeded({ others: await attendance.others(id), savedAt: newest?.savedAt ?? null })
    },
    async leaveMatter({ id }) {
      await attendance.leave(id)
      return succeeded(null)
    }
  } satisfies Partial<Handlers>
}
