import type { ReactNode } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './step-button.module.css'

interface Props {
  words: 'Ångra' | 'Gör om'
  /** What would be undone or redone: `ta bort Kruton`. */
  what: string | null
  onPress: () => void
}

/** Undoes or redoes one step, and says which: on the button as far as there is room, and whole in its tooltip. */
export const StepButton = ({ words, what, onPress }: Props): ReactNode => (
  <TooltipTrigger delay={400}>
    <Button
      className={buttonStyles.button}
      isDisabled={what === null}
      onPress={onPress}
      aria-label={what === null ? words : `${words} ${what}`}
    >
      {words}
      {what !== null && <span className={styles.what}>{what}</span>}
    </Button>
    <Tooltip className={styles.tooltip} placement="bottom">
      {words} {what}
    </Tooltip>
  </TooltipTrigger>
)
