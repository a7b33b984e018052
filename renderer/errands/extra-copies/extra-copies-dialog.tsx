import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { extraCopyFailing, extraCopyProblemText } from '../../../shared/told/extra-copy-text'
import { savedTime } from '../../state/matter/saved-time'
import { MessageDialog } from '../../parts/problems/message-dialog'
import { ProblemSentences } from '../../parts/problems/problem-sentences'
import type { useExtraCopies } from './use-extra-copies'
import buttonStyles from '../../parts/styles/button.module.css'
import textStyles from '../../parts/styles/text.module.css'
import messageDialogStyles from '../../parts/problems/message-dialog.module.css'
import styles from './extra-copies-dialog.module.css'

interface Props {
  copies: ReturnType<typeof useExtraCopies>
  onClose: () => void
}

/** Where extra copies of the matters go, and when one last got there. */
export function ExtraCopiesDialog({ copies, onClose }: Props): ReactNode {
  const { standing, problem, isWorking, choose, end } = copies
  const last = standing ? savedTime(standing.lastWritten, new Date()) : ''
  return (
    <MessageDialog title="Extra kopia i en annan mapp" onClose={onClose}>
      <p>
        Programmet kan lägga en extra kopia av varje ärende i en annan mapp, till exempel på ett USB-minne eller på H:.
        Den skrivs när du lämnar ett ärende eller stänger programmet, och högst var tionde minut medan du arbetar.
      </p>
      <p>
        De tio senaste kopiorna av varje ärende och en per dag i trettio dagar behålls. En kopia är en vanlig ärendefil,
        som öppnas med Öppna fil.
      </p>
      {standing && (
        <dl className={styles.standing}>
          <dt>Mapp</dt>
          <dd className={styles.folder}>{standing.folder}</dd>
          <dt>Senaste kopian</dt>
          <dd className={textStyles.numeric}>{last || 'Ingen än'}</dd>
        </dl>
      )}
      {standing?.problem && (
        <p className={styles.failing} role="alert">
          <b>{extraCopyFailing(last)}.</b> {extraCopyProblemText(standing.problem)}
        </p>
      )}
      {problem && <ProblemSentences problem={problem} />}
      <div className={messageDialogStyles.actions}>
        {standing && (
          <Button className={buttonStyles.button} isDisabled={isWorking} onPress={end}>
            Sluta med extra kopior
          </Button>
        )}
        <Button className={buttonStyles.button} isDisabled={isWorking} onPress={choose}>
          {standing ? 'Byt mapp…' : 'Välj mapp…'}
        </Button>
        <Button className={buttonStyles.primary} autoFocus onPress={onClose}>
          Stäng
        </Button>
      </div>
    </MessageDialog>
  )
}
