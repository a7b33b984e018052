import { useEffect, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useMatter } from '../../state/matter/use-matter'
import { remember } from '../../state/window/happenings'
import { usePassing } from './use-passing'
import { useUndo } from './use-undo'
import buttonStyles from '../../parts/styles/button.module.css'
import noticeStyles from '../../parts/styles/notice.module.css'
import styles from './undo-notice.module.css'

interface ShownProps {
  notice: string
  label: string
  /** The step that it tells of: of two that say the same, each is shown. */
  step: object
}

function Shown({ notice, label, step }: ShownProps): ReactNode {
  const { undo } = useUndo()
  const { isGone, holds } = usePassing(step)
  useEffect(() => remember(notice), [notice, step])
  if (isGone) return null
  return (
    <section className={styles.place} aria-label="Nyss gjort" {...holds}>
      <p className={`${noticeStyles.notice} ${styles.undo}`} data-part="undo-notice">
        {notice}
        <Button className={buttonStyles.quiet} onPress={undo} aria-label={`Ångra ${label}`}>
          Ångra
        </Button>
      </p>
    </section>
  )
}

/** What was just done, with its way back, in a place of its own: until the next change, or until it has been read. */
export function UndoNotice(): ReactNode {
  const { undoStep } = useMatter()
  return undoStep?.notice ? <Shown notice={undoStep.notice} label={undoStep.label} step={undoStep} /> : null
}
