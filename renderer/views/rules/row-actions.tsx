import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import buttonStyles from '../../parts/styles/button.module.css'

interface Props {
  name: string
  isFirst: boolean
  isLast: boolean
  onMove: (step: -1 | 1) => void
  /** Begins to remove; what that does is shown before a yes. */
  onRemove: () => void
}

/** Moving and removing a row. */
export const RowActions = ({ name, isFirst, isLast, onMove, onRemove }: Props): ReactNode => (
  <>
    <Button
      className={buttonStyles.quiet}
      isDisabled={isFirst}
      aria-label={`Flytta upp ${name}`}
      onPress={() => onMove(-1)}
    >
      Upp
    </Button>
    <Button
      className={buttonStyles.quiet}
      isDisabled={isLast}
      aria-label={`Flytta ner ${name}`}
      onPress={() => onMove(1)}
    >
      Ner
    </Button>
    <Button className={buttonStyles.quiet} aria-label={`Ta bort ${name}`} onPress={onRemove}>
      Ta bort
    </Button>
  </>
)
