import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../../../shared/ipc/problem'
import type { ConflictCopy } from '../../../shared/ipc/stored-files'
import { announce } from '../../state/window/announcer'
import { api } from '../../state/api'
import { savedTime } from '../../state/matter/saved-time'
import { useMatter } from '../../state/matter/use-matter'
import { QuestionDialog } from '../../parts/problems/question-dialog'
import { RecoveryBar } from './recovery-bar'
import { useConflictMerging } from './use-conflict-merging'
import type { ReopenAs } from './use-reopen'
import buttonStyles from '../../parts/styles/button.module.css'

interface Props {
  copy: ConflictCopy
  reopen: (as: ReopenAs) => Promise<void>
  onHandled: () => void
}

/** One version that lies beside the matter, and the ways to handle it. It is set aside afterwards, never deleted. */
export function ConflictCopyBar({ copy, reopen, onHandled }: Props): ReactNode {
  const { matter, reading, flush, makeSafe } = useMatter()
  const { merge, mergeProblem } = useConflictMerging()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [asks, setAsks] = useState(false)
  const { id } = matter
  const { name } = copy
  const when = copy.savedAt === null ? '' : ` från ${savedTime(copy.savedAt, new Date())}`

  const setAside = async (): Promise<void> => {
    const done = await api.setAsideConflictCopy({ id, name })
    if (!done.ok) return setProblem(done.problem)
    announce('Versionen är undanlagd. Den ligger kvar i ärendets mapp.')
    onHandled()
  }
  const setAsideOnceSaved = async (): Promise<void> => {
    if (await flush()) await setAside()
  }
  const takeIt = async (): Promise<void> => {
    if (!(await makeSafe())) return
    const read = await api.readConflictCopy({ id, name })
    const saved = read.ok ? await api.saveOnTop({ matter: read.value.copy }) : read
    if (!saved.ok) return setProblem(saved.problem)
    await setAside()
    await reopen('found')
  }
  const saveAsFile = async (): Promise<void> => {
    const read = await api.readConflictCopy({ id, name })
    const written = read.ok ? await api.exportMatterFile({ matter: read.value.copy }) : read
    setProblem(written.ok ? null : written.problem)
  }
  return (
    <RecoveryBar
      label="En version som inte kom med"
      tone="warning"
      problems={[problem, mergeProblem]}
      words={
        <>
          <b>En version{when} kom inte med i ärendet.</b> Någon annan hade hunnit spara, så den ligger i en egen kopia.
          Inget i den har gått förlorat.
        </>
      }
    >
      {merge && (
        <Button
          className={buttonStyles.button}
          onPress={() => void merge(name, 'copy', () => void setAsideOnceSaved())}
        >
          Jämför och slå ihop
        </Button>
      )}
      {!reading && (
        <Button className={buttonStyles.button} onPress={() => setAsks(true)}>
          Använd den versionen…
        </Button>
      )}
      <Button className={buttonStyles.button} onPress={() => void saveAsFile()}>
        Spara den som fil…
      </Button>
      {!reading && (
        <Button className={buttonStyles.button} onPress={() => void setAside()}>
          Lägg undan
        </Button>
      )}
      {asks && (
        <QuestionDialog
          title="Använda den versionen?"
          answers={[{ words: 'Använd den', onPress: () => void takeIt() }]}
          onClose={() => setAsks(false)}
        >
          Versionen{when} blir ärendets nya läge. Det som visas nu finns kvar i historiken.
        </QuestionDialog>
      )}
    </RecoveryBar>
  )
}
