import { useState } from 'react'
import type { Problem } from '../../../shared/ipc/problem'
import {
  paperForClipboard,
  sectionForClipboard,
  type ClipboardContent
} from '../../../shared/text/papers/clipboard-content'
import {
  putOnClipboard,
  withPutOnClipboard,
  type PutOnClipboard,
  type ClipboardSource
} from '../../../shared/text/papers/put-on-clipboard'
import { capitalised } from '../../../shared/text/language/capitalised'
import { numberInText } from '../../../shared/text/language/number-words'
import { announce } from '../../state/window/announcer'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'

interface Copying {
  state: PutOnClipboard
  problem: Problem | null
  copy: () => void
  forgetProblem: () => void
}

/** What to say when something has been copied: also what is missing in it, and how that shows. */
function copyWords({ gaps, draft }: Pick<ClipboardContent, 'gaps' | 'draft'>): string {
  if (gaps.length === 0) return 'Kopierat.'
  const counted = gaps.length === 1 ? 'En lucka' : `${capitalised(numberInText(gaps.length))} luckor`
  return `Kopierat. ${counted} ${draft ? 'syns i texten' : 'utelämnades'}.`
}

/** Copies a paper or a section, and notes in the matter what was copied. */
export function useClipboard(target: ClipboardSource, contentOf: () => ClipboardContent): Copying {
  const { matter, note } = useMatter()
  const { paper, section } = target
  const [problem, setProblem] = useState<Problem | null>(null)
  const copy = async (): Promise<void> => {
    const result = await api.copyPaper({ matter, ...target })
    setProblem(result.ok ? null : result.problem)
    if (!result.ok) return
    // What main copied was composed from this matter, which the shown content may lag behind.
    const copied =
      (section === null ? paperForClipboard(paper, matter) : sectionForClipboard(paper, matter, section)) ?? contentOf()
    note((now) => withPutOnClipboard(now, target, copied))
    announce(copyWords(copied))
  }
  return {
    state: putOnClipboard(matter, target, contentOf),
    problem,
    copy: () => void copy(),
    forgetProblem: () => setProblem(null)
  }
}
