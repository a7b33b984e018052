import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../../../shared/ipc/problem'
import type { Replacement } from '../../../shared/ipc/stored-files'
import { unitsCounted } from '../../../shared/text/language/units-counted'
import { api } from '../../state/api'
import { cleaningNote } from '../../parts/fields/cleaning-note'
import type { OpenedMatter } from '../../state/opened/opened-matter'
import { MessageDialog } from '../../parts/problems/message-dialog'
import { ProblemSentences } from '../../parts/problems/problem-sentences'
import buttonStyles from '../../parts/styles/button.module.css'
import messageDialogStyles from '../../parts/problems/message-dialog.module.css'

interface Props {
  chosen: Extract<Replacement, { outcome: 'read' }>
  onClose: () => void
  onOpened: (opened: OpenedMatter) => void
}

/** Shows what the file holds before it takes the damaged matter's place. */
export function ReplacementDialog({ chosen, onClose, onOpened }: Props): ReactNode {
  const [problem, setProblem] = useState<Problem | null>(null)
  const { matter, file, cleaned, isOther } = chosen
  const use = async (): Promise<void> => {
    const saved = await api.saveOnTop({ matter, milestone: { kind: 'takenIn', file } })
    if (saved.ok) onOpened({ matter, savedAt: saved.value.savedAt, notice: null, reading: null })
    else setProblem(saved.problem)
  }
  return (
    <MessageDialog title="Använda filen?" onClose={onClose} isAlert>
      <p>
        Filen {file} innehåller <b>{matter.committee.name.trim() || 'en nämnd utan namn'}</b>,{' '}
        {matter.awardYear || 'utan år'}, med {unitsCounted(matter.units.length)}. Den blir ärendets nya läge. De skadade
        filerna ligger kvar.
      </p>
      {isOther && <p>Filen är sparad ur ett annat ärende än det skadade. Kontrollera att det är rätt fil.</p>}
      {cleaned > 0 && <p>{cleaningNote(cleaned)}</p>}
      {problem && <ProblemSentences problem={problem} />}
      <div className={messageDialogStyles.actions}>
        <Button className={buttonStyles.button} autoFocus onPress={onClose}>
          Avbryt
        </Button>
        <Button className={buttonStyles.primary} onPress={() => void use()}>
          Använd filen
        </Button>
      </div>
    </MessageDialog>
  )
}
