import { useMemo, type ReactNode } from 'react'
import { Button, ProgressBar } from 'react-aria-components'
import { decide } from '../../../shared/exchange/unit-changes/decide'
import { proposalSum } from '../../../shared/exchange/unit-changes/proposal-words'
import { planForms } from '../../../shared/exchange/unit-forms/plan-forms'
import { unitsCounted } from '../../../shared/text/language/units-counted'
import { useMatter } from '../../state/matter/use-matter'
import { KeepingDialog } from '../../parts/problems/keeping-dialog'
import { MessageDialog } from '../../parts/problems/message-dialog'
import { ProposalList } from '../unit-proposals/proposal-list'
import { useDecisions } from '../unit-proposals/use-decisions'
import { useTakeIn } from '../unit-proposals/use-take-in'
import { LeftOverForms } from './left-over-forms'
import { useFormReading, type FormSource } from './use-form-reading'
import buttonStyles from '../../parts/styles/button.module.css'
import messageDialogStyles from '../../parts/problems/message-dialog.module.css'
import styles from './read-forms-dialog.module.css'

interface Props {
  sources: readonly FormSource[]
  /** Files that came along and are no Word documents. */
  others?: readonly string[]
  onClose: () => void
}

/** Reads forms that came back, and shows what they would do to the units before anything is taken in. */
export function ReadFormsDialog({ sources, others = [], onClose }: Props): ReactNode {
  const { matter } = useMatter()
  const { done, isReading, forms, problems, unread, stop } = useFormReading(sources)
  const decisions = useDecisions()
  const takeIn = useTakeIn()
  const { ticks, choices } = decisions
  const plan = useMemo(() => planForms(matter, isReading ? [] : forms, choices), [matter, isReading, forms, choices])
  const decided = useMemo(() => decide(plan.units, ticks), [plan, ticks])
  if (isReading) {
    return (
      <MessageDialog title="Läser formulär" onClose={stop} isAlert>
        <ProgressBar className={styles.progress} value={done} maxValue={sources.length} aria-label="Lästa formulär">
          {({ percentage = 0 }) => (
            <>
              <p>
                {done} av {sources.length} lästa.
              </p>
              <progress max={100} value={percentage} aria-hidden="true" />
            </>
          )}
        </ProgressBar>
        <div className={messageDialogStyles.actions}>
          <Button className={buttonStyles.button} autoFocus onPress={stop}>
            Avbryt
          </Button>
        </div>
      </MessageDialog>
    )
  }
  return (
    <KeepingDialog title="Svar i formulär" isTouched={decisions.isTouched} onClose={onClose} isWide isAlert>
      {(leave) => (
        <>
          {plan.units.length > 0 && (
            <>
              <p>{proposalSum(plan.units)} Tomma svar ändrar inget.</p>
              <ProposalList proposals={plan.units} units={matter.units} decisions={decisions} mayAdd={false} />
            </>
          )}
          <LeftOverForms problems={problems} unusable={plan.unusable} unread={[...unread, ...others]} />
          <div className={messageDialogStyles.actions}>
            <Button className={buttonStyles.button} autoFocus={decided.length === 0} onPress={leave}>
              {plan.units.length === 0 ? 'Stäng' : 'Avbryt'}
            </Button>
            {plan.units.length > 0 && (
              <Button
                className={buttonStyles.primary}
                autoFocus={decided.length > 0}
                isDisabled={decided.length === 0}
                onPress={() => {
                  takeIn(plan.units, ticks, 'forms')
                  onClose()
                }}
              >
                {decided.length === 0 ? 'Inget att lägga in' : `Lägg in svar för ${unitsCounted(decided.length)}`}
              </Button>
            )}
          </div>
        </>
      )}
    </KeepingDialog>
  )
}
