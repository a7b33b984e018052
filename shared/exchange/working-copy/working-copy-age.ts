import type { MatterDraft } from '../../domain/matter'

/** How the matter that a working copy carries stands to the same matter here. */
export type WorkingCopyAge = 'same' | 'older' | 'newer' | 'unknown'

const timeOf = ({ changed }: Pick<MatterDraft, 'changed'>): number => Date.parse(changed)

export function workingCopyAge(
  carried: Pick<MatterDraft, 'changed'>,
  here: Pick<MatterDraft, 'changed'>
): WorkingCopyAge {
  const [then, now] = [timeOf(carried), timeOf(here)]
  if (Number.isNaN(then) || Number.isNaN(now)) return 'unknown'
  if (then === now) return 'same'
  return then < now ? 'older' : 'newer'
}
