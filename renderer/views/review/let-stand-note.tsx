import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './let-stand-note.module.css'

/** How many findings were let stand, with the way to see them again. */
export function LetStandNote(): ReactNode {
  const { matter, change } = useMatter()
  const { focusField } = useNavigation()
  const count = matter.letStand.length
  if (count === 0) return null
  const tellAgain = (): void => {
    change({ label: 'visa förslag som fått stå', place: 'review', edit: (now) => ({ ...now, letStand: [] }) })
    focusField('review')
  }
  return (
    <p className={styles.stand}>
      {count === 1 ? 'Ett förslag har fått stå.' : `${count} förslag har fått stå.`}
      <Button className={buttonStyles.quiet} onPress={tellAgain}>
        Visa igen
      </Button>
    </p>
  )
}
