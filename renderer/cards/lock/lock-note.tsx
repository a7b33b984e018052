import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { isLocked } from '../../../shared/decided/lock'
import { lockedSinceText, unlockedText } from '../../../shared/told/lock-text'
import { useMatter } from '../../state/matter/use-matter'
import { UnlockDialog } from './unlock-dialog'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './lock-note.module.css'

/** That what is shown is locked, since when, and the way to open it; and why it has been opened before. */
export function LockNote(): ReactNode {
  const { matter, reading } = useMatter()
  const [asks, setAsks] = useState(false)
  const { extractSentOn, unlocked } = matter.minutes
  const locked = isLocked(matter)
  if (!locked && unlocked.length === 0) return null
  return (
    <div className={styles.note} role="group" aria-label="Låset">
      {locked && (
        <p>
          {lockedSinceText(extractSentOn)}.{' '}
          {reading === null && (
            <Button className={buttonStyles.alone} onPress={() => setAsks(true)}>
              Lås upp…
            </Button>
          )}
        </p>
      )}
      {unlocked.map((each) => (
        <p key={each.id}>{unlockedText(each)}</p>
      ))}
      {asks && <UnlockDialog onClose={() => setAsks(false)} />}
    </div>
  )
}
