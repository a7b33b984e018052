import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { StorageProblem } from '../../../shared/ipc/problem'
import { announce } from '../../state/window/announcer'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'
import { QuestionDialog } from '../../parts/problems/question-dialog'
import { ProblemSentences } from '../../parts/problems/problem-sentences'
import { useConflictMerging } from './use-conflict-merging'
import type { ReopenAs } from './use-reopen'
import { useSaveElsewhere } from './use-save-elsewhere'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import barStyles from './bar.module.css'

interface Props {
  conflict: Extract<StorageProblem, { kind: 'conflict' }>
  reopen: (as: ReopenAs) => Promise<void>
}

/** Another had saved before: what is on the screen lies in a copy beside, and the person says which is to hold. */
export function ConflictBar({ conflict, reopen }: Props): ReactNode {
  const { matter, makeSafe, saveOnTop } = useMatter()
  const { saveCopy, copyProblem } = useSaveElsewhere()
  const { merge, mergeProblem } = useConflictMerging()
  const [asks, setAsks] = useState(false)
  const openTheirs = async (): Promise<void> => {
    if (await makeSafe()) await reopen('found')
  }
  const saveMine = async (): Promise<void> => {
    if (!(await saveOnTop())) return
    await api.setAsideConflictCopy({ id: matter.id, name: conflict.name })
    announce('Din version är sparad. Den andra finns kvar i historiken.')
  }
  return (
    <section className={barStyles.problem} role="alert" aria-label="Ej sparat">
      <div>
        <ProblemSentences problem={conflict} />
        {[copyProblem, mergeProblem].map(
          (problem, place) => problem && <ProblemSentences key={place} problem={problem} />
        )}
      </div>
      <div className={actionsStyles.actions}>
        {merge && (
          <Button
            className={buttonStyles.button}
            onPress={() => void merge(conflict.name, 'disk', () => void saveMine())}
          >
            Jämför och slå ihop
          </Button>
        )}
        <Button className={buttonStyles.button} onPress={() => void openTheirs()}>
          Öppna den andra
        </Button>
        <Button className={buttonStyles.button} onPress={() => setAsks(true)}>
          Spara min ändå…
        </Button>
        <Button className={buttonStyles.button} onPress={saveCopy}>
          Spara en kopia som…
        </Button>
      </div>
      {asks && (
        <QuestionDialog
          title="Spara din version ändå?"
          answers={[{ words: 'Spara min ändå', onPress: () => void saveMine() }]}
          onClose={() => setAsks(false)}
        >
          Din version blir den som gäller. Det som den andra har sparat visas inte längre i ärendet, men finns kvar i
          historiken.
        </QuestionDialog>
      )}
    </section>
  )
}
