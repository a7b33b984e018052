import { useId, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../../../shared/ipc/problem'
import type { FormsWritten } from '../../../shared/ipc/written'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'
import { ProblemNotice } from '../../parts/problems/problem-notice'
import { FormsNotice } from './forms-notice'
import { MakeFormsDialog } from './make-forms-dialog'
import { ReadFormsDialog } from './read-forms-dialog'
import type { FormSource } from './use-form-reading'
import { isWithdrawn } from '../../../shared/domain/answers/is-withdrawn'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import styles from '../../parts/styles/set-apart.module.css'

/** Forms to the units' managers, and their answers. */
export function UnitFormsPart(): ReactNode {
  const { matter } = useMatter()
  const [isMaking, setIsMaking] = useState(false)
  const [sources, setSources] = useState<readonly FormSource[] | null>(null)
  const [written, setWritten] = useState<Extract<FormsWritten, { outcome: 'written' }> | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const id = useId()
  const choose = async (): Promise<void> => {
    const result = await api.chooseUnitForms()
    setProblem(result.ok ? null : result.problem)
    if (!result.ok || result.value.outcome === 'cancelled') return
    setSources(result.value.files.map((file, place) => ({ file, read: () => api.readChosenForm({ place }) })))
  }
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>Formulär till enheterna</h3>
      <p className={fieldStyles.hint}>
        Enhetens chef svarar i Word. Läs in svaren här, eller släpp filerna på fönstret.
      </p>
      <div className={actionsStyles.actions}>
        <Button
          className={buttonStyles.button}
          isDisabled={matter.units.every(isWithdrawn)}
          onPress={() => setIsMaking(true)}
        >
          Skapa formulär…
        </Button>
        <Button className={buttonStyles.button} isDisabled={matter.units.length === 0} onPress={() => void choose()}>
          Läs in svar…
        </Button>
      </div>
      {problem && <ProblemNotice problem={problem} />}
      {written && <FormsNotice written={written} />}
      {isMaking && (
        <MakeFormsDialog
          onClose={() => setIsMaking(false)}
          onWritten={(made) => {
            setWritten(made)
            setIsMaking(false)
          }}
        />
      )}
      {sources && <ReadFormsDialog sources={sources} onClose={() => setSources(null)} />}
    </section>
  )
}
