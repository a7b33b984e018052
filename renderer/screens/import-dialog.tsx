import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../../shared/ipc/problem'
import type { ReadCopy } from '../../shared/ipc/read-files'
import { changedOutsideRemark } from '../../shared/told/changed-outside-remark'
import { unitsCounted } from '../../shared/text/language/units-counted'
import { api } from '../state/api'
import { cleaningNote } from '../parts/fields/cleaning-note'
import { MessageDialog } from '../parts/problems/message-dialog'
import { ProblemSentences } from '../parts/problems/problem-sentences'
import type { OpenedMatter } from '../state/opened/opened-matter'
import { copyErrand } from '../errands/merging/copy-errand'
import { storeMatter } from '../errands/new-matter/store-matter'
import buttonStyles from '../parts/styles/button.module.css'
import messageDialogStyles from '../parts/problems/message-dialog.module.css'

interface Props {
  imported: ReadCopy
  onClose: () => void
  onOpened: (opened: OpenedMatter) => void
}

/** Shows what a file holds; nothing is taken in before a yes, and nothing is ever replaced. */
export function ImportDialog({ imported, onClose, onOpened }: Props): ReactNode {
  const [problem, setProblem] = useState<Problem | null>(null)
  const { matter, file, cleaned, sameAs, isChangedOutside } = imported
  const take = async (): Promise<void> => {
    const stored = await storeMatter(matter, `läsa in ärendet från ${file}`, { kind: 'takenIn', file })
    if (stored.ok) onOpened(stored.value)
    else setProblem(stored.problem)
  }
  const compare = async (id: string): Promise<void> => {
    const opened = await api.openMatter({ id })
    if (!opened.ok) return setProblem(opened.problem)
    onOpened({ ...opened.value, toMerge: await copyErrand(opened.value.matter, imported) })
  }
  return (
    <MessageDialog title="Öppna fil" onClose={onClose}>
      <p>
        Filen {file} innehåller <b>{matter.committee.name.trim() || 'en nämnd utan namn'}</b>,{' '}
        {matter.awardYear || 'utan år'}, med {unitsCounted(matter.units.length)}.
      </p>
      {sameAs !== null && (
        <p>
          Ärendet finns redan i listan. Jämför och välj vad som ska hämtas, eller lägg filen som ett eget ärende
          bredvid. Inget skrivs över.
        </p>
      )}
      {isChangedOutside && <p>{changedOutsideRemark}</p>}
      {cleaned > 0 && <p>{cleaningNote(cleaned)}</p>}
      {problem && <ProblemSentences problem={problem} />}
      <div className={messageDialogStyles.actions}>
        <Button className={buttonStyles.button} onPress={onClose}>
          Avbryt
        </Button>
        <Button
          className={sameAs === null ? buttonStyles.primary : buttonStyles.button}
          autoFocus={sameAs === null}
          onPress={() => void take()}
        >
          {sameAs === null ? 'Lägg till och öppna' : 'Lägg till som eget ärende'}
        </Button>
        {sameAs !== null && (
          <Button className={buttonStyles.primary} autoFocus onPress={() => void compare(sameAs)}>
            Jämför och slå ihop
          </Button>
        )}
      </div>
    </MessageDialog>
  )
}
