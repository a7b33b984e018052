import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { ProposedUnit } from '../../../shared/exchange/unit-changes/proposed-unit'
import type { Decisions } from './use-decisions'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './undecided-rows.module.css'

/** Rows that wait for a choice, answered together where they are many. */
export function UndecidedRows({
  proposals,
  decisions
}: {
  proposals: readonly ProposedUnit[]
  decisions: Decisions
}): ReactNode {
  const waiting = proposals.filter(({ target }) => target.kind === 'choose').map(({ key }) => key)
  if (waiting.length < 2) return null
  return (
    <div className={styles.waiting}>
      <p>{waiting.length} rader kräver val. Välj på varje rad, eller för alla på en gång:</p>
      <div className={actionsStyles.actions}>
        <Button className={buttonStyles.button} onPress={() => decisions.chooseAll(waiting, 'new')}>
          Lägg till alla {waiting.length} som nya
        </Button>
        <Button className={buttonStyles.button} onPress={() => decisions.chooseAll(waiting, 'leaveOut')}>
          Ta inte med någon av dem
        </Button>
      </div>
    </div>
  )
}
