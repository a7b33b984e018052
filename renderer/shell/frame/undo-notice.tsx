import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useMatter } from '../../state/matter/use-matter'
import { useUndo } from './use-undo'
import buttonStyles from '../../parts/styles/button.module.css'
import noticeStyles from '../../parts/styles/notice.module.css'
import styles from './undo-notice.module.css'

/** What was just removed, with its way back; stays until the next change. */
export function UndoNotice(): ReactNode {
  const { undoStep } = useMatter()
  const { undo } = useUndo()
  if (!undoStep?.notice) return null
  return (
    <p className={`${noticeStyles.notice} ${styles.undo}`} data-part="undo-notice">
      {undoStep.notice}
      <Button className={buttonStyles.quiet} onPress={undo} aria-label={`Ångra ${undoStep.label}`}>
        Ångra
      </Button>
    </p>
  )
}
