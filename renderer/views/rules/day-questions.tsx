import { useId, type ReactNode } from 'react'
import type { RuleLine, RuleLineName } from '../../../shared/domain/rule-profile'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import { DayQuestion } from './day-question'
import { useRuleEdits } from './use-rule-edits'
import { useRules } from '../../state/matter/use-rules'
import fieldStyles from '../../parts/fields/field.module.css'
import ruleGroupStyles from './rule-group.module.css'
import styles from './day-questions.module.css'

interface Props {
  /** The lines that ask for a day of this year. */
  asked: readonly RuleLineName[]
}

/** The few days that change every year, asked before the lines that hardly ever do. */
export function DayQuestions({ asked }: Props): ReactNode {
  const { awardYear } = useMatter().matter
  const rules = useRules()
  const { focusField } = useNavigation()
  const edits = useRuleEdits()
  const id = useId()
  if (asked.length === 0) return null
  const take = (name: RuleLineName, line: RuleLine): void => {
    edits.putLine(name, line)
    const next = asked[asked.indexOf(name) + 1] ?? asked.find((each) => each !== name)
    focusField(next === undefined ? 'rules' : `rules.${next}`)
  }
  return (
    <section className={`${ruleGroupStyles.group} ${styles.questions}`} aria-labelledby={id}>
      <header className={ruleGroupStyles.head}>
        <h3 id={id}>Vilken dag gäller {awardYear || 'i år'}?</h3>
      </header>
      <p className={fieldStyles.hint}>
        Dagarna ändras varje år. Ett annat års dag är inget svar, och står inte i något papper.
      </p>
      <ul className={ruleGroupStyles.rows}>
        {asked.map((name) => (
          <DayQuestion key={name} name={name} line={rules[name]} year={awardYear} onTake={(line) => take(name, line)} />
        ))}
      </ul>
    </section>
  )
}
