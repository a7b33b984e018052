import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useNavigation } from '../../state/navigation/navigation-context'
import { savedTime } from '../../state/matter/saved-time'
import type { SaveState } from '../../state/matter/save-state'
import { useMatter } from '../../state/matter/use-matter'
import footButtonStyles from '../../parts/styles/foot-button.module.css'
import styles from './save-words.module.css'

const words = (state: SaveState): string => {
  switch (state.kind) {
    case 'saved':
      return `Sparat ${savedTime(state.savedAt, new Date())}`
    case 'waiting':
      return `Senast sparat ${savedTime(state.savedAt, new Date())}`
    case 'saving':
      return 'Sparar…'
    case 'failed':
      return `Ej sparat sedan ${savedTime(state.savedAt, new Date())}`
  }
}

/** The state of the disk in the window's foot, and the way to what it has kept; it says *Sparat* only when the disk has answered. */
export function SaveWords(): ReactNode {
  const { saveState } = useMatter()
  const { show } = useNavigation()
  return (
    <Button
      className={`${footButtonStyles.button} ${styles.words}`}
      data-save-state={saveState.kind}
      aria-label={`${words(saveState)}. Visa tidigare versioner`}
      onPress={() => show('versions')}
    >
      {words(saveState)}
    </Button>
  )
}
