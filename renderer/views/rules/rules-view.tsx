import type { ReactNode } from 'react'
import type { MatterPath } from '../../../shared/domain/paths/matter-path'
import { ruleLineNames } from '../../../shared/domain/rule-profile'
import { partsToConfirm } from '../../../shared/rules/rule-parts'
import { asksForDay } from '../../../shared/rules/rule-standing'
import { LockNote } from '../../cards/lock/lock-note'
import { useIsClosed } from '../../state/matter/use-is-closed'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import { ClassesGroup } from './classes-group'
import { ConfirmAll } from '../../cards/copied/confirm-all'
import { CriteriaGroup } from './criteria-group'
import { DayQuestions } from './day-questions'
import { LinesGroup } from './lines-group'
import { RulesFiles } from './rules-files'
import { useRuleEdits } from './use-rule-edits'
import { useRules } from '../../state/matter/use-rules'
import viewStyles from '../../parts/styles/view.module.css'
import styles from './rules-view.module.css'

/** What the year demands, line by line, each with its source; what is not known is said so, and everything can be changed. */
export function RulesView(): ReactNode {
  const { matter } = useMatter()
  const { focusField } = useNavigation()
  const rules = useRules()
  const edits = useRuleEdits()
  const isClosed = useIsClosed('rules')
  const asked = ruleLineNames.filter((name) => asksForDay(name, rules[name], matter.awardYear))
  const waiting = partsToConfirm(matter)
  const confirm = (fields: readonly MatterPath[]): void => {
    edits.confirm(fields)
    focusField('rules')
  }
  return (
    <>
      <h2 className={viewStyles.title} data-field="rules" tabIndex={-1}>
        Årets regler
      </h2>
      <p className={viewStyles.lead} data-part="view-lead">
        Det som gäller för {matter.awardYear || 'året'}, med källa på varje rad. Det som inte är känt eller bekräftat
        lämnas ut ur papperen.
      </p>
      <LockNote />
      {!isClosed && <DayQuestions asked={asked} />}
      {waiting.length > 1 && !isClosed && (
        <div className={styles.waiting}>
          <p>{waiting.length} uppgifter har följt med från tidigare år och är inte bekräftade.</p>
          <ConfirmAll waiting={waiting} title="Årets regler" onConfirm={confirm} />
        </div>
      )}
      <CriteriaGroup />
      <ClassesGroup />
      <LinesGroup asked={isClosed ? [] : asked} />
      <RulesFiles />
    </>
  )
}
