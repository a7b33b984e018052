import type { MatterPath } from '../../../shared/domain/paths/matter-path'
import type { MatterDraft } from '../../../shared/domain/matter'
import { useMatter } from '../../state/matter/use-matter'

type DecisionEdit = (matter: MatterDraft, newId: () => string) => MatterDraft

/** Changes the recorded decision, as a step with a name. The ids are drawn once, since an edit may be run twice. */
export function useDecisionEdit(): (label: string, place: MatterPath, edit: DecisionEdit) => void {
  const { change } = useMatter()
  return (label, place, edit) => {
    const drawn: string[] = []
    change({
      label,
      place,
      edit(now) {
        let at = 0
        return edit(now, () => (drawn[at++] ??= crypto.randomUUID()))
      }
    })
  }
}
