import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { valueOf } from '../../../shared/domain/reading/answer'
import { readOutcome } from '../../../shared/domain/answers/read-outcome'
import { isChangedByHand } from '../../../shared/decided/is-changed-by-hand'
import { recordDecision } from '../../../shared/decided/record-decision'
import { issuedProposal } from '../../../shared/rules/taken/issued-proposal'
import { basisText } from '../../../shared/text/sentences/decision-basis-text'
import { useIsClosed } from '../../state/matter/use-is-closed'
import { useMatter } from '../../state/matter/use-matter'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './decision-basis.module.css'

/** What the recorded decision starts from: the proposal as it went out, or the register of the day it was recorded. */
export function DecisionBasis(): ReactNode {
  const { matter, change } = useMatter()
  const isClosed = useIsClosed('minutes.decision')
  const outcome = valueOf(readOutcome(matter.minutes))
  const last = issuedProposal({ ...matter, minutes: { ...matter.minutes, decision: null } })
  const isOlder = matter.minutes.decision !== null && last !== undefined && last.id !== matter.minutes.decision.proposal
  const startOver = (): void => {
    if (outcome === undefined) return
    const { minutes } = recordDecision(matter, outcome, () => crypto.randomUUID())
    change({
      label: 'ändra vad beslutet utgår från',
      place: 'minutes.outcome',
      edit: (now) => ({ ...now, minutes: { ...now.minutes, decision: minutes.decision } })
    })
  }
  return (
    <p className={styles.basis}>
      {basisText(matter)}{' '}
      {isOlder && !isClosed && !isChangedByHand(matter) && (
        <Button className={buttonStyles.quiet} onPress={startOver}>
          Utgå från det som gick ut senast
        </Button>
      )}
    </p>
  )
}
