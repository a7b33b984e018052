import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { MatterDraft } from '../../../shared/domain/matter'
import { workingCopyAge } from '../../../shared/exchange/working-copy/working-copy-age'
import type { Problem } from '../../../shared/ipc/problem'
import { droppedText } from '../../../shared/told/working-copy-changes-text'
import { unitsCounted } from '../../../shared/text/language/units-counted'
import { api } from '../../state/api'
import { cleaningNote } from '../../parts/fields/cleaning-note'
import type { OpenedMatter } from '../../state/opened/opened-matter'
import { storeMatter } from '../new-matter/store-matter'
import { MessageDialog } from '../../parts/problems/message-dialog'
import { ProblemSentences } from '../../parts/problems/problem-sentences'
import { workingCopyAgeWords, workingCopyName } from './working-copy-words'
import type { FoundWorkingCopy } from '../../state/opened/found-working-copy'
import buttonStyles from '../../parts/styles/button.module.css'
import messageDialogStyles from '../../parts/problems/message-dialog.module.css'

interface Props {
  found: FoundWorkingCopy
  /** Whether a matter is open, which the copy is not of. */
  isInMatter: boolean
  onClose: () => void
  onOpened: (opened: OpenedMatter) => void
}

const noHeadings = 'Inga av det öppna ärendets rubriker finns i den heller.'
const openFirst = 'Öppna ärendet som den hör till, och sedan filen, så jämförs avsnitten ändå.'

/** A working copy of another matter than the open one: it leads to that, which is taken in where it is not here. */
export function FoundWorkingCopyDialog({ found, isInMatter, onClose, onOpened }: Props): ReactNode {
  const [problem, setProblem] = useState<Problem | null>(null)
  const { copy, here } = found
  const { carried, file, cleaned } = copy
  const lead = async (matter: MatterDraft): Promise<void> => {
    const opened = here
      ? await api.openMatter({ id: matter.id })
      : await storeMatter(matter, `läsa in ärendet från ${file}`, { kind: 'takenIn', file })
    if (opened.ok) onOpened({ ...opened.value, copy: found })
    else setProblem(opened.problem)
  }
  return (
    <MessageDialog title="Öppna arbetskopia" onClose={onClose}>
      {carried ? (
        <p>
          {file} bär <b>{workingCopyName(carried)}</b>, med {unitsCounted(carried.units.length)}.{' '}
          {here
            ? workingCopyAgeWords(workingCopyAge(carried, here), carried, new Date())
            : 'Ärendet finns inte här. Det läggs till i listan, och inget skrivs över.'}
        </p>
      ) : (
        <p>
          <b>{file}</b>: {droppedText(copy.text)} {isInMatter ? noHeadings : openFirst}
        </p>
      )}
      {cleaned > 0 && <p>{cleaningNote(cleaned)}</p>}
      {problem && <ProblemSentences problem={problem} />}
      <div className={messageDialogStyles.actions}>
        <Button className={buttonStyles.button} onPress={onClose} autoFocus={!carried}>
          {carried ? 'Avbryt' : 'Stäng'}
        </Button>
        {carried && (
          <Button className={buttonStyles.primary} autoFocus onPress={() => void lead(carried)}>
            {here ? 'Öppna ärendet och jämför' : 'Lägg till och öppna'}
          </Button>
        )}
      </div>
    </MessageDialog>
  )
}
