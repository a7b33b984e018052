import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../../shared/ipc/problem'
import type { Imported } from '../../shared/ipc/replies'
import { unitsCounted } from '../../shared/text/units-counted'
import { cleaningNote } from '../fields/cleaning-note'
import { MessageDialog } from '../problems/message-dialog'
import { ProblemSentences } from '../problems/problem-sentences'
import type { OpenedMatter } from './opened-matter'
import { storeMatter } from './store-matter'

interface Props {
  imported: Extract<Imported, { outcome: 'read' }>
  onClose: () => void
  onOpened: (opened: OpenedMatter) => void
}

/** Shows what a file holds; nothing is taken in before a yes, and nothing is ever replaced. */
export function ImportDialog({ imported, onClose, onOpened }: Props): ReactNode {
  const [problem, setProblem] = useState<Problem | null>(null)
  const { matter, file, cleaned, isCopy } = imported
  const take = async (): Promise<void> => {
    const stored = await storeMatter(matter, `läsa in ärendet från ${file}`)
    if (stored.ok) onOpened(stored.value)
    else setProblem(stored.problem)
  }
  return (
    <MessageDialog title="Öppna fil" onClose={onClose}>
      <p>
        Filen {file} innehåller <b>{matter.committee.name.trim() || 'en nämnd utan namn'}</b>, {matter.awardYear || 'utan år'}, med{' '}
        {unitsCounted(matter.units.length)}.
      </p>
      {isCopy && <p>Ärendet finns redan i listan. Filen läggs till som ett eget ärende bredvid, och inget skrivs över.</p>}
      {cleaned > 0 && <p>{cleaningNote(cleaned)}</p>}
      {problem && <ProblemSentences problem={problem} />}
      <div className="dialog-actions">
        <Button className="button" onPress={onClose}>
          Avbryt
        </Button>
        <Button className="button button-primary" autoFocus onPress={() => void take()}>
          Lägg till och öppna
        </Button>
      </div>
    </MessageDialog>
  )
}
