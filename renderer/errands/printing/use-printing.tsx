import { useCallback, useState, type ReactNode } from 'react'
import type { PaperKind } from '../../../shared/domain/paper-kind'
import type { MatterDraft } from '../../../shared/domain/matter'
import { useMatter } from '../../state/matter/use-matter'
import { paperKindOf } from '../../paper/shown-paper'
import { useNavigation } from '../../state/navigation/navigation-context'
import { PrintDialog } from './print-dialog'

interface Printing {
  /** Shows the paper that is shown beside, page by page, on its way to the printer. */
  print: () => void
  shown: ReactNode
}

/** Printing of the paper that is shown, as it is when it is asked for. */
export function usePrinting(): Printing {
  const { matter } = useMatter()
  const kind = paperKindOf(useNavigation().shown)
  const [wish, setWish] = useState<{ matter: MatterDraft; kind: PaperKind } | null>(null)
  const print = useCallback(() => setWish({ matter, kind }), [matter, kind])
  return { print, shown: wish && <PrintDialog {...wish} onClose={() => setWish(null)} /> }
}
