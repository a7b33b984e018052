import type { MatterDraft } from '../../../shared/domain/matter'
import type { WindowMilestone } from '../../../shared/domain/milestone'
import type { OrProblem } from '../../../shared/ipc/or-problem'
import { succeeded } from '../../../shared/result'
import { api } from '../../state/api'
import type { OpenedMatter } from '../../state/opened/opened-matter'

/**
 * Saves a matter that is not in the list yet, and hands it on as opened; `made` is what undoing that is called, and `milestone`
 * the event by which the state is kept for good.
 */
export async function storeMatter(
  matter: MatterDraft,
  made: string,
  milestone?: WindowMilestone
): Promise<OrProblem<OpenedMatter>> {
  const saved = await api.saveMatter({ matter, ...(milestone && { milestone }) })
  return saved.ok ? succeeded({ matter, savedAt: saved.value.savedAt, notice: null, reading: null, made }) : saved
}
