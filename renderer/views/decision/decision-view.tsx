import { useDeferredValue } from 'react'
import { LockNote } from '../../cards/lock/lock-note'
import { useMatter } from '../../state/matter/use-matter'
import { DecisionPreview } from '../../paper/decision-preview'
import { AllowedFormsNote } from './allowed-forms-note'
import { DecisionFormField } from './decision-form-field'
import { UnitsInDecision } from './units-in-decision'
import { VerificationField } from './verification-field'
import { WordingFields } from './wording-fields'
import viewStyles from '../../parts/styles/view.module.css'
import styles from './decision-view.module.css'

/** What the committee is to decide, and the very words of it. */
export function DecisionView() {
  const later = useDeferredValue(useMatter().matter)
  return (
    <>
      <h2 className={viewStyles.title}>Beslut</h2>
      <p className={viewStyles.lead} data-part="view-lead">
        Beslutet formuleras av enheterna, beslutsformen och årets uppgifter.
      </p>
      <LockNote />
      <div className={styles.parts}>
        <DecisionFormField />
        <AllowedFormsNote />
        <VerificationField />
        <DecisionPreview matter={later} />
        <UnitsInDecision />
        <WordingFields />
      </div>
    </>
  )
}
