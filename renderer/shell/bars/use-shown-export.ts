import { useCallback } from 'react'
import { whyNotMade } from '../../../shared/rules/taken/paper-applies'
import { composePaper } from '../../../shared/text/papers/compose-paper'
import { paperGaps } from '../../../shared/text/sentences/required-answers'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'
import { paperKindOf } from '../../paper/shown-paper'
import { useNavigation } from '../../state/navigation/navigation-context'
import { useExport, useExports } from '../../state/exports/use-export'

/** Writes the paper that is shown; where it lacks what it cannot do without, leads to its card, which lists that. */
export function useShownExport() {
  const { matter } = useMatter()
  const { view, shown, focusField } = useNavigation()
  const kind = paperKindOf(shown)
  const { state, start } = useExport(kind)
  const { tellAbove } = useExports()
  const isWorking = state.kind === 'working'
  const make = useCallback(() => {
    if (isWorking) return
    if (whyNotMade(kind, matter) !== undefined) return focusField(`papers.${kind}`)
    const { required, wanted } = paperGaps(kind, matter, composePaper(kind, matter))
    if (required.length > 0) return focusField(`papers.${kind}`)
    const format = kind === 'cover-email' ? 'txt' : 'docx'
    tellAbove(view === 'papers' ? null : kind)
    void start({
      matter,
      draft: false,
      remarks: wanted,
      asks: kind,
      write: () => api.exportPaper({ matter, paper: kind, format, draft: false })
    })
  }, [isWorking, kind, matter, view, focusField, tellAbove, start])
  return { kind, state, make }
}
