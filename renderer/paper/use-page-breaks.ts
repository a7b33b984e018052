import { useEffect, useState } from 'react'
import type { MatterDraft } from '../../shared/domain/matter'
import type { PaperKind } from '../../shared/domain/paper-kind'
import type { PageBreak } from '../../shared/ipc/page-break'
import { api } from '../state/api'

/** Nobody waits for the pages while they write. */
const pause = 800

const none: readonly PageBreak[] = []

/** Where the paper's pages begin, as it would be printed; asked for when the person has come to rest. */
export function usePageBreaks(paper: PaperKind, matter: MatterDraft): readonly PageBreak[] {
  const [found, setFound] = useState<{ paper: PaperKind; breaks: readonly PageBreak[] }>({ paper, breaks: none })
  useEffect(() => {
    let isWanted = true
    const ask = async (): Promise<void> => {
      const read = await api.readPageBreaks({ matter, paper })
      if (isWanted) setFound({ paper, breaks: read.ok ? read.value.breaks : none })
    }
    const timer = setTimeout(() => void ask(), pause)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [paper, matter])
  return found.paper === paper ? found.breaks : none
}
