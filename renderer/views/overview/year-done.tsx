import { use, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { YearTask } from '../../../shared/year/year-task'
import { taskRestText } from '../../../shared/told/year-task-text'
import { LockNote } from '../../cards/lock/lock-note'
import { NextYearDialog } from '../../errands/next-year/next-year-dialog'
import { useMatter } from '../../state/matter/use-matter'
import { OpenOtherContext } from '../../state/opened/open-other-context'
import { useMatterToday } from '../../state/matter/use-matter-today'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './year-done.module.css'

/** The end of the year: that all is done and locked, what others have left, and the way to the next one. */
export function YearDone({ left }: { left: YearTask | undefined }): ReactNode {
  const { matter, reading } = useMatter()
  const openOther = use(OpenOtherContext)
  const today = useMatterToday()
  const [asks, setAsks] = useState(false)
  return (
    <div className={styles.done}>
      <p className={styles.title}>Klart för {matter.awardYear}</p>
      {left?.rest && <p>{taskRestText(left.rest, today)}</p>}
      <LockNote />
      {openOther && reading === null && (
        <Button className={buttonStyles.primary} onPress={() => setAsks(true)}>
          Nästa år från det här…
        </Button>
      )}
      {asks && openOther && <NextYearDialog matter={matter} onClose={() => setAsks(false)} onCreated={openOther} />}
    </div>
  )
}
