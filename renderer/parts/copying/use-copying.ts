import { useState } from 'react'
import type { Problem } from '../../../shared/ipc/problem'
import { copyOfPaper, copyOfSection, type ClipboardCopy } from '../../../shared/text/papers/clipboard-copy'
import { copiedOut, withCopiedOut, type CopiedOut, type CopyTarget } from '../../../shared/text/papers/copied-out'
import { capitalised } from '../../../shared/text/language/capitalised'
import { numberInText } from '../../../shared/text/language/number-words'
import { announce } from '../../state/window/announcer'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'

interface Copying {
  state: CopiedOut
  problem: Problem | null
  copy: () => void
  forgetProblem: () => void
}

/** What to say when something has been copied: also what is missing in it, and how that shows. */
function copyWords({ gaps, draft }: Pick<ClipboardCopy, 'gaps' | 'draft'>): string {
  if (gaps.length === 0) return 'Kopierat.'
  const counted = gaps.length === 1 ? 'En lucka' : `${capitalised(numberInText(gaps.length))} luckor`
  return `Kopierat. ${counted} ${draft ? 'syns i texten' : 'utelämnades'}.`
}

/** Copies a paper or a section, and notes in the matter what was copied. */
export function useCopying(target: CopyTarget, content: ClipboardCopy): Copying {
  const { matter, note } = useMatter()
  const { paper, section } = target
  const [problem, setProblem] = useState<Problem | null>(null)
  const copy = async (): Promise<void> => {
    const result = await api.copyPaper({ matter, ...target })
    setProblem(result.ok ? null : result.problem)
    if (!result.ok) return
    // What main copied was composed from this matter, which the shown content may lag behind.
    const copied = (section === null ? copyOfPaper(paper, matter) : copyOfSection(paper, matter, section)) ?? content
    note((now) => withCopiedOut(now, target, copied))
    announce(copyWords(copied))
  }
  return {
    state: copiedOut(matter, target, content),
    problem,
    copy: () => void copy(),
    forgetProblem: () => setProblem(null)
  }
}
