import type { ReactNode } from 'react'
import { QuestionDialog } from '../../parts/problems/question-dialog'

interface Props {
  folder: string
  onClose: () => void
  onYes: () => void
}

/** Asked when the folder that was chosen is empty: perhaps it was not the one that was meant. */
export const BeginInEmptyDialog = ({ folder, onClose, onYes }: Props): ReactNode => (
  <QuestionDialog title="Mappen är tom" answers={[{ words: 'Börja om här', onPress: onYes }]} onClose={onClose}>
    Det finns inga ärenden i {folder}. Du kan börja om där. De ärenden som låg i den förra datamappen följer inte med,
    men ingenting i den ändras.
  </QuestionDialog>
)
