import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import buttonStyles from '../styles/button.module.css'
import styles from './row-actions.module.css'

interface Props {
  /** The row, in a form that follows a verb: `rad 2`, `Ada Ek`. */
  of: string
  index: number
  count: number
  onMove: (step: -1 | 1) => void
  onRemove?: () => void
}

/** Moves a row a step up or down, or takes it away. */
export const RowActions = ({ of, index, count, onMove, onRemove }: Props): ReactNode => (
  <div className={styles.actions}>
    <Button
      className={buttonStyles.quiet}
      aria-label={`Flytta upp ${of}`}
      aria-keyshortcuts="Alt+ArrowUp"
      isDisabled={index === 0}
      onPress={() => onMove(-1)}
    >
      Upp
    </Button>
    <Button
      className={buttonStyles.quiet}
      aria-label={`Flytta ner ${of}`}
      aria-keyshortcuts="Alt+ArrowDown"
      isDisabled={index === count - 1}
      onPress={() => onMove(1)}
    >
      Ner
    </Button>
    {onRemove && (
      <Button className={buttonStyles.quiet} aria-label={`Ta bort ${of}`} onPress={onRemove}>
        Ta bort
      </Button>
    )}
  </div>
)
